package no.individuellplan.web.myplan;

import java.time.LocalDate;
import java.util.List;
import no.individuellplan.core.plan.PlanText;
import no.individuellplan.web.plan.GoalView;

/**
 * A plan that has ended, to read.
 *
 * @param endedWhy null when nothing was said
 * @param texts those that say something
 * @param loose steps whose goal has been deleted; null when there are none
 */
public record EarlierPlanView(
        LocalDate begun, String endedWhy, List<Text> texts, List<GoalView> goals, GoalView loose, PlanFrame frame) {

    /** What stood in one text. */
    public record Text(PlanText.Kind kind, String words) {}
}
