package no.individuellplan.web.plan.staff;

import java.time.LocalDate;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.person.Person;
import no.individuellplan.core.plan.IndividualPlan;
import no.individuellplan.core.plan.PlanState;

/**
 * Whose plan it is and where it stands: on top of every page of it.
 *
 * @param base the address of the plan; every page of it lies under it
 * @param pausedUntil null unless paused
 * @param pausedWhy null unless paused and said
 * @param version of the plan's frame
 */
public record Head(
        String base,
        String name,
        PlanState state,
        LocalDate from,
        LocalDate until,
        LocalDate nextReview,
        LocalDate pausedUntil,
        String pausedWhy,
        long version) {

    public static Head of(Person person, IndividualPlan plan) {
        return new Head(
                base(person.id()),
                person.name(),
                plan.state(),
                plan.from(),
                plan.until(),
                plan.nextReview(),
                plan.pausedUntil(),
                plan.pausedWhy(),
                plan.version());
    }

    public static String base(PersonId person) {
        return "/personer/" + person.value() + "/plan";
    }

    /** Where the protection of the address is written in. */
    public String protection() {
        return base.replaceFirst("/plan$", "/adressebeskyttelse");
    }

    /** Where it says that the person moves. */
    public String relocation() {
        return base.replaceFirst("/plan$", "/flytting");
    }

    /** Where it says who acts for the person. */
    public String whoActs() {
        return base.substring(0, base.lastIndexOf('/')) + "/hvem-handler";
    }

    public boolean changeable() {
        return state.changeable();
    }

    /** Whether the plan may go there next, as the rules have it. */
    public boolean may(String next) {
        return state.next().contains(PlanState.valueOf(next));
    }
}
