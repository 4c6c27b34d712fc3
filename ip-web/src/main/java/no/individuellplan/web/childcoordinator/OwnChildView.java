package no.individuellplan.web.childcoordinator;

import java.util.List;
import no.individuellplan.web.look.Form;

/**
 * The family's page.
 *
 * @param text the paragraphs a yes is given to, stored with the answer
 * @param childsName the child's first name when somebody answers for a child; null otherwise
 * @param stillToAnswer by name, whose yes is missing; empty before anybody has said yes
 * @param before what earlier child coordinators wrote
 * @param form fields {@code childsView}, {@code childObjects}
 */
public record OwnChildView(
        StandsView stands,
        List<String> text,
        String childsName,
        String stillToAnswer,
        List<TaskView> before,
        Form form) {
    public OwnChildView {
        text = List.copyOf(text);
        before = List.copyOf(before);
    }

    public boolean mayWant() {
        return stands.underEighteen() && !stands.wanted() && !stands.unit().isEmpty();
    }
}
