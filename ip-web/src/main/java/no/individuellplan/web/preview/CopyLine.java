package no.individuellplan.web.preview;

import java.time.LocalDate;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.measure.MeasureState;

/**
 * One thing in the plan, as it is taken along.
 *
 * @param words its own words, or the heading it stands under
 * @param more what it says besides; null when nothing
 * @param area the part of life; null for what belongs to none
 * @param under whether it belongs to the line before
 * @param measure when it is a measure; else null
 */
public record CopyLine(String words, String more, Area area, boolean under, Measure measure) {

    /**
     * Who does it, when, and where it stands.
     *
     * @param who the service; null when the person does it
     * @param from first day; null when open
     * @param until last day or deadline; null when open
     */
    public record Measure(String who, LocalDate from, LocalDate until, MeasureState state) {}
}
