package no.individuellplan.web.myplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.NotVisible;
import no.individuellplan.core.plan.PlanText;
import no.individuellplan.core.plan.PlanView;
import no.individuellplan.core.plan.ReadOwnPlan;
import no.individuellplan.web.look.Form;
import no.individuellplan.web.plan.ConflictView;
import no.individuellplan.web.plan.OwnWords;

/** Gathers what the page of one text shows, also when two people wrote at once. */
@ApplicationScoped
class TextViews {
    private final ReadOwnPlan own;
    private final Clock clock;

    TextViews(ReadOwnPlan own, Clock clock) {
        this.own = own;
        this.clock = clock;
    }

    /** @param typed the form as sent; null when the page is opened */
    @Transactional
    TextView of(Actor actor, AboutMe.Kind kind, Form typed) {
        OwnWords text = text(actor, kind);
        Form standing = Form.empty().with("words", text.words() == null ? "" : text.words());
        return new TextView(kind, text, typed == null ? standing : typed);
    }

    @Transactional
    ConflictView conflict(Actor actor, AboutMe.Kind kind, String action, String typed, String heading) {
        return conflict(text(actor, kind), action, typed, heading);
    }

    @Transactional
    ConflictView conflict(Actor actor, PlanText.Kind kind, String action, String typed, String heading) {
        return conflict(Texts.of(body(actor), kind), action, typed, heading);
    }

    private ConflictView conflict(OwnWords theirs, String action, String typed, String heading) {
        return new ConflictView(
                heading,
                MyPlanPage.HOME,
                action,
                "words",
                typed,
                theirs.words(),
                theirs.changedBy(),
                theirs.changedAt() == null ? clock.instant() : theirs.changedAt(),
                theirs.version());
    }

    private OwnWords text(Actor actor, AboutMe.Kind kind) {
        return Texts.aboutMe(body(actor)).stream()
                .filter(one -> one.kind() == kind)
                .findFirst()
                .map(AboutMe::text)
                .orElseThrow(NotVisible::new);
    }

    private PlanView.Body body(Actor actor) {
        return own.read(actor).body().orElseThrow(NotVisible::new);
    }
}
