package no.individuellplan.web.myplan;

import java.time.LocalDate;
import no.individuellplan.web.plan.Doer;

/**
 * What happens next, or later this week.
 *
 * @param what in the words of the plan
 * @param goal the goal it belongs to, in the person's words; empty when it belongs to none
 * @param goalId the goal's id; null when it belongs to none
 */
public record NextThing(LocalDate day, String what, Doer doer, String goal, String goalId) {}
