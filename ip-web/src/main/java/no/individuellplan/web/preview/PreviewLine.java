package no.individuellplan.web.preview;

import java.time.Instant;
import java.time.LocalDate;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.access.Basis;
import no.individuellplan.core.readers.Readers;

/**
 * One thing in the plan, and why the other sees it or does not.
 *
 * @param words its own words, or the heading it stands under
 * @param more what it says besides; null when nothing
 * @param area the part of life; null for what belongs to none
 * @param under whether it belongs to the line before
 * @param basis null for what is not seen
 * @param why null for what is seen, and for somebody at home
 * @param action where a POST keeps it out, or shares it again; null when neither can be done here
 */
public record PreviewLine(
        String words,
        String more,
        Area area,
        boolean under,
        Basis basis,
        LocalDate from,
        LocalDate until,
        Instant endsAt,
        Readers.Why why,
        LocalDate day,
        String action) {

    public boolean seen() {
        return basis != null;
    }

    /** Whether it rests on a yes, which has a day. */
    public boolean byYes() {
        return from != null && (basis == Basis.CONSENT || basis == Basis.ASKED);
    }

    public boolean asked() {
        return basis == Basis.ASKED;
    }

    /** Whether something else of the plan is shared, and this is not. */
    public boolean anotherPart() {
        return why == Readers.Why.ANOTHER_PART;
    }

    public boolean overridden() {
        return basis == Basis.OBJECTION_OVERRIDDEN;
    }
}
