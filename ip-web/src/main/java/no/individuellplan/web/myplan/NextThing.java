package no.individuellplan.web.myplan;

import java.time.LocalDate;
import no.individuellplan.web.plan.Doer;

/**
 * What happens next, or later this week.
 *
 * @param what in the words of the plan
 * @param goal the goal it belongs to, in the person's words
 * @param goalId the goal's id
 */
public record NextThing(LocalDate day, String what, Doer doer, String goal, String goalId) {}
