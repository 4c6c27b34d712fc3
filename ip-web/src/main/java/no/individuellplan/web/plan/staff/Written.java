package no.individuellplan.web.plan.staff;

import java.time.Instant;
import no.individuellplan.core.plan.PlanText;
import no.individuellplan.core.plan.PlanView;

/**
 * One of the plan's texts.
 *
 * @param item its id as a part of the plan, which a correction names; empty before anything is written
 * @param text null when nothing is written, or when it is not relevant
 * @param notRelevant why it is not relevant; null otherwise
 * @param by who wrote it last; null before anything is written
 * @param version -1 before anything is written
 */
public record Written(
        TextPlace place, String item, String text, String notRelevant, String by, Instant at, long version) {

    static Written of(PlanView.Body body, TextPlace place) {
        return body.text(place.kind())
                .map(found -> of(place, found))
                .orElseGet(() -> new Written(place, "", null, null, null, null, -1));
    }

    private static Written of(TextPlace place, PlanText text) {
        return new Written(
                place,
                text.item().toString(),
                text.text(),
                text.notRelevant(),
                text.byName(),
                text.at(),
                text.version());
    }

    public boolean said() {
        return text != null || notRelevant != null;
    }
}
