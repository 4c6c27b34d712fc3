package no.individuellplan.web.relocation;

import java.util.List;
import no.individuellplan.web.look.Choice;
import no.individuellplan.web.look.Form;

/**
 * A plan on its way, for one of the two coordinating units.
 *
 * @param mayTakeOver the reader is at the unit the person moves to, and it waits
 * @param staff who can be asked to coordinate
 * @param stale somebody else changed it first
 */
public record UnitMoveView(MoveView move, boolean mayTakeOver, List<Choice> staff, Form form, boolean stale) {}
