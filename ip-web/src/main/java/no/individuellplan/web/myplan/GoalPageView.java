package no.individuellplan.web.myplan;

import java.util.List;
import no.individuellplan.web.look.Form;
import no.individuellplan.web.plan.GoalView;
import no.individuellplan.web.plan.OwnWords;

/**
 * One goal.
 *
 * @param earlier earlier words of the goal, newest first
 * @param inWork whether the plan can be worked on
 * @param form what was typed, when the page comes back with something to mend
 */
public record GoalPageView(GoalView goal, List<OwnWords> earlier, boolean inWork, Form form) {}
