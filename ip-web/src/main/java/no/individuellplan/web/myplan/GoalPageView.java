package no.individuellplan.web.myplan;

import no.individuellplan.web.look.Form;
import no.individuellplan.web.plan.GoalView;

/**
 * One goal.
 *
 * @param inWork whether the plan can be worked on
 * @param form what was typed, when the page comes back with something to mend
 */
public record GoalPageView(GoalView goal, boolean inWork, Form form) {}
