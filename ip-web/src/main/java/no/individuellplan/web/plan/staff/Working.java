package no.individuellplan.web.plan.staff;

import no.individuellplan.core.access.NotVisible;
import no.individuellplan.core.person.Person;
import no.individuellplan.core.plan.PlanView;

/**
 * What the coordinator and those who take part have in common of a plan.
 *
 * @param coordinates whether the reader sees and may change the whole of it
 */
record Working(Person person, PlanView.Body body, boolean coordinates) {

    /** @throws NotVisible for the person's own reading, which has pages of its own */
    static Working of(PlanView view) {
        return switch (view) {
            case PlanView.ForCoordinator all -> new Working(all.person(), all.body(), true);
            case PlanView.ForParticipant some -> new Working(some.person(), some.body(), false);
            case PlanView.ForPerson own -> throw new NotVisible();
        };
    }

    Head head() {
        return Head.of(person, body.plan());
    }
}
