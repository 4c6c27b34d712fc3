package no.individuellplan.web.childcoordinator;

import java.util.List;
import no.individuellplan.web.look.Choice;
import no.individuellplan.web.look.Form;

/**
 * The page for those at work.
 *
 * @param base its address
 * @param name of the child, in full
 * @param version of the role
 * @param mayAsk the reader's unit appoints
 * @param askedMe it is the reader who is asked
 * @param holds the reader is child coordinator
 * @param need where the unit asks somebody to coordinate; empty for others
 * @param staff who may be asked; empty for one who does not ask
 * @param tasks the five, to choose from
 * @param stale somebody else changed it first
 */
public record ChildView(
        String base,
        String name,
        long version,
        StandsView stands,
        boolean mayAsk,
        boolean askedMe,
        boolean holds,
        String need,
        List<Choice> staff,
        List<Choice> tasks,
        Form form,
        boolean stale) {
    public ChildView {
        staff = List.copyOf(staff);
        tasks = List.copyOf(tasks);
    }
}
