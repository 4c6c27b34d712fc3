package no.individuellplan.web.pathway;

import java.util.List;
import no.individuellplan.web.look.Choice;

/**
 * One course as it stands. Days are written with their year.
 *
 * @param href the address of its page at work
 * @param until last day; null while none is set
 * @param deadline the hard clock; null when no deadline was given
 * @param times the soft clocks, the oldest first
 * @param nextEvaluation of the treatment plan; null when none is written in
 * @param planMissing there is a right to an individual plan, and none is seen
 * @param asked what waits to be looked at together, in sentences
 * @param steps what can be written as a day
 * @param evaluations that a day may correct
 * @param abouts what can be written in words
 */
public record CourseView(
        String href,
        String pathway,
        String setting,
        boolean lasts,
        String from,
        String until,
        String where,
        Hard deadline,
        List<Soft> times,
        List<Line> answers,
        String nextEvaluation,
        boolean planMissing,
        List<String> asked,
        List<Line> lines,
        List<Choice> steps,
        List<Choice> evaluations,
        List<Choice> abouts) {

    /** The deadline that is a right. @param begun the day help began; null while it has not */
    public record Hard(String by, String begun, boolean broken, boolean late) {}

    /**
     * A recommended time.
     *
     * @param stopped null while it runs
     * @param why the reason for passing it; null when there is none
     * @param asked what the service is asked today
     */
    public record Soft(
            String span, String from, String by, String stopped, boolean passed, String why, List<String> asked) {}

    /** @param words null for a day alone @param corrected another line stands in its place */
    public record Line(String what, String day, String words, String who, String written, boolean corrected) {}
}
