package no.individuellplan.web.withheld;

import java.util.List;
import no.individuellplan.web.look.Choice;
import no.individuellplan.web.look.Form;

/**
 * One thing kept, for the coordinator to look at anew.
 *
 * @param base the address of the page it belongs to
 * @param outcomes that it stands on; that it is lifted, for one who may
 * @param things what parents can be told of: itself, or each thing in the part of life
 * @param units with which it can be shared by a professional; empty from 12, and for a whole part of life
 */
public record OneKeptView(
        String base,
        String name,
        KeptLine line,
        List<Choice> outcomes,
        List<Choice> things,
        List<Choice> parents,
        List<Choice> units,
        Form form,
        boolean stale) {}
