package no.individuellplan.core.plan;

import java.util.List;
import no.individuellplan.core.access.PlanItem;
import no.individuellplan.core.withheld.ToldParents;

/**
 * One thing a parent must know, for that parent to read (PBRL-17).
 *
 * @param child the name of whom it is about
 * @param kind null when it is no longer in the plan
 * @param words what stands there now, its own words first; empty for a conversation, and when it is no
 *     longer in the plan
 */
public record ToldToParent(String child, ToldParents line, PlanItem.Kind kind, List<String> words) {
    public ToldToParent {
        words = List.copyOf(words);
    }
}
