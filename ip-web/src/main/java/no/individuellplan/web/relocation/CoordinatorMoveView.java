package no.individuellplan.web.relocation;

import java.util.List;
import no.individuellplan.web.look.Choice;
import no.individuellplan.web.look.Form;

/**
 * The coordinator's page on one person's moving.
 *
 * @param base the address of the page
 * @param move the last one that was not undone; null when there is none
 */
public record CoordinatorMoveView(String base, MoveView move, List<Choice> municipalities, Form form) {

    public boolean mayStart() {
        return move == null || !move.underWay();
    }
}
