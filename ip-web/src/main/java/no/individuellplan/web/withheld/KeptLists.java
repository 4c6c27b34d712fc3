package no.individuellplan.web.withheld;

import java.util.List;

/** What is kept, told and shared now, each with the newest first. */
public record KeptLists(List<KeptLine> kept, List<ToldLine> told, List<SharedLine> shared) {
    public boolean nothing() {
        return kept.isEmpty() && told.isEmpty() && shared.isEmpty();
    }
}
