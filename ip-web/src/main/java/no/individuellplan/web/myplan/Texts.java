package no.individuellplan.web.myplan;

import java.util.List;
import no.individuellplan.core.participant.Contribution;
import no.individuellplan.core.plan.PlanText;
import no.individuellplan.core.plan.PlanView;
import no.individuellplan.web.plan.OwnWords;

/** The texts of a plan that the person writes. */
final class Texts {
    /** The party of the person's own contribution, as it stands in the plan. */
    static final String I = "Jeg";

    private Texts() {}

    static OwnWords of(PlanView.Body body, PlanText.Kind kind) {
        boolean mayChange = body.plan().state().changeable();
        return body.text(kind)
                .map(text -> new OwnWords(text.text(), text.at(), text.byName(), mayChange, text.version()))
                .orElseGet(() -> new OwnWords(null, null, null, mayChange, -1));
    }

    static List<AboutMe> aboutMe(PlanView.Body body) {
        return List.of(
                new AboutMe(AboutMe.Kind.RESOURCES, of(body, PlanText.Kind.RESOURCES)),
                new AboutMe(AboutMe.Kind.NEEDS, of(body, PlanText.Kind.NEEDS)),
                new AboutMe(AboutMe.Kind.CONTRIBUTION, contribution(body)));
    }

    private static OwnWords contribution(PlanView.Body body) {
        boolean mayChange = body.plan().state().changeable();
        return body.contributions().stream()
                .filter(line -> line.unit() == null && I.equals(line.who()))
                .findFirst()
                .map((Contribution line) -> new OwnWords(line.text(), null, null, mayChange, line.version()))
                .orElseGet(() -> new OwnWords(null, null, null, mayChange, -1));
    }
}
