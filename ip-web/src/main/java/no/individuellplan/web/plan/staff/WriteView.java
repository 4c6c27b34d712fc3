package no.individuellplan.web.plan.staff;

import java.util.List;
import no.individuellplan.web.look.Choice;

/**
 * Whom one may write to about a plan, and what they get to know.
 *
 * @param services those one may write to now, by what each is for
 * @param notOffered those one may not, and why
 * @param me the writer's name
 * @param workplace unit and organisation of the writer
 */
record WriteView(List<Choice> services, List<NotOffered> notOffered, String me, String workplace) {
    /** @param reasons in words, at least one */
    record NotOffered(String name, List<String> reasons) {}
}
