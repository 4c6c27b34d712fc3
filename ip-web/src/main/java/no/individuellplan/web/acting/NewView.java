package no.individuellplan.web.acting;

import java.util.List;
import no.individuellplan.core.person.Representation.Kind;
import no.individuellplan.web.look.Choice;
import no.individuellplan.web.look.Form;

/**
 * The form that lets somebody act.
 *
 * @param own the person gives it in their own name
 * @param units the services that may have the care; empty for all other kinds
 * @param grounds what it may rest on; empty when there is but one
 * @param parts what a mandate may name; empty for all other kinds
 */
public record NewView(
        String action,
        String back,
        String name,
        Kind kind,
        boolean own,
        List<Choice> units,
        List<Choice> grounds,
        List<Choice> parts,
        Form form) {}
