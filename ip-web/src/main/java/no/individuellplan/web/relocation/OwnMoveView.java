package no.individuellplan.web.relocation;

import java.util.List;
import no.individuellplan.web.look.Choice;
import no.individuellplan.web.look.Form;

/**
 * The person's page on moving.
 *
 * @param move the last one that was not undone; null when there is none
 * @param text the paragraphs a yes is given to, stored with the answer; empty when nothing is asked
 * @param someYes one of those who have to has said yes
 * @param childsName the child's first name when somebody answers for a child; null otherwise
 * @param form fields {@code to}, {@code movingOn}; {@code childsView}, {@code childObjects}
 */
public record OwnMoveView(
        MoveView move, List<String> text, boolean someYes, String childsName, List<Choice> municipalities, Form form) {

    public boolean mayStart() {
        return move == null || !move.underWay();
    }
}
