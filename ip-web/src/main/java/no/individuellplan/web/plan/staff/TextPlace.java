package no.individuellplan.web.plan.staff;

import io.quarkus.qute.TemplateEnum;
import java.util.Arrays;
import java.util.Optional;
import no.individuellplan.core.plan.PlanText;

/** Where each text of the plan stands on the page, and the word for it in addresses. */
@TemplateEnum
public enum TextPlace {
    WHAT_MATTERS("viktig", PlanText.Kind.WHAT_MATTERS),
    RESOURCES("ressurser", PlanText.Kind.RESOURCES),
    NEEDS("behov", PlanText.Kind.NEEDS),
    CONTACT_DOCTOR("kontaktlege", PlanText.Kind.CONTACT_DOCTOR),
    CHILD_COORDINATOR("barnekoordinator", PlanText.Kind.CHILD_COORDINATOR),
    COOPERATION("samarbeid", PlanText.Kind.COOPERATION),
    CHILD_PARTICIPATION("barnet", PlanText.Kind.CHILD_PARTICIPATION);

    private final String word;
    private final PlanText.Kind kind;

    TextPlace(String word, PlanText.Kind kind) {
        this.word = word;
        this.kind = kind;
    }

    /** The text with this word in its address, of those that somebody at work may write. */
    static Optional<TextPlace> toWrite(String word) {
        return Arrays.stream(values())
                .filter(place -> place.word.equals(word) && !place.kind.own())
                .findFirst();
    }

    /** Also the id of the place on the page. */
    public String word() {
        return word;
    }

    PlanText.Kind kind() {
        return kind;
    }

    public boolean mayBeLeftOut() {
        return kind.mayBeLeftOut();
    }
}
