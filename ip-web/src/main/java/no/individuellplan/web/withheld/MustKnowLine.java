package no.individuellplan.web.withheld;

import java.time.LocalDate;
import java.util.List;

/**
 * One thing a parent must know.
 *
 * @param what what kind of thing it is, as a heading
 * @param words what stands in the plan now; empty when nothing does
 * @param why what the parent needs it for
 */
public record MustKnowLine(String child, String what, List<String> words, String why, String by, LocalDate at) {
    public MustKnowLine {
        words = List.copyOf(words);
    }
}
