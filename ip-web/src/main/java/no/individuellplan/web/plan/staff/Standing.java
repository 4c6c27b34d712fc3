package no.individuellplan.web.plan.staff;

import io.quarkus.qute.TemplateEnum;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * What stands now, shown beside what was typed when somebody else saved in between.
 *
 * @param by who saved it; empty when that is not kept
 * @param at when; null when that is not kept
 */
public record Standing(String by, Instant at, List<Line> lines) {

    /** What a line is about. */
    @TemplateEnum
    public enum What {
        TEXT,
        NOT_RELEVANT,
        WHAT,
        HOW,
        EXTENT,
        FROM,
        UNTIL,
        DECISION,
        NEXT_REVIEW,
        STATE,
        AGENCY,
        WHO
    }

    /** One thing that stands, and how it reads. */
    public record Line(What what, String words) {}

    static Standing now() {
        return new Standing("", null, List.of());
    }

    static Standing by(String name, Instant at) {
        return new Standing(name, at, List.of());
    }

    /** Nothing is added for what is not said. */
    Standing with(What what, Object said) {
        if (said == null || said.toString().isBlank()) {
            return this;
        }
        List<Line> more = new ArrayList<>(lines);
        more.add(new Line(what, said.toString()));
        return new Standing(by, at, List.copyOf(more));
    }
}
