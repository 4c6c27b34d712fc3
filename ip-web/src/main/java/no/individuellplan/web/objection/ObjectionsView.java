package no.individuellplan.web.objection;

import java.time.Instant;
import java.util.List;
import no.individuellplan.web.look.Choice;
import no.individuellplan.web.look.Form;

/**
 * What the person objects to, and the form for more.
 *
 * @param services units and whole agencies
 * @param parts the need and the areas
 */
public record ObjectionsView(List<Line> lines, List<Choice> services, List<Choice> parts, Form form) {

    /**
     * One that stands.
     *
     * @param words about what, against whom
     * @param why null when no reason was given
     */
    public record Line(String id, String words, String why, String by, Instant at) {}
}
