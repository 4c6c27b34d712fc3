package no.individuellplan.web.withheld;

import java.util.List;
import no.individuellplan.web.look.Choice;

/**
 * What can be chosen.
 *
 * @param things items of the plan, then whole parts of life
 * @param parents those who act for the child
 * @param kept items that can be shared with a service all the same
 * @param units services that take part
 */
public record KeptChoices(List<Choice> things, List<Choice> parents, List<Choice> kept, List<Choice> units) {}
