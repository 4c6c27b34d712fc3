package no.individuellplan.web.need;

import java.util.List;
import no.individuellplan.core.need.NeedState;

/**
 * The coordinating unit's list, by what waits; within each group the one who has waited longest first.
 *
 * @param withPerson offered: the person answers in their own time
 * @param askAgain said no to a plan; the door stays open until the date, and after
 * @param settled has a coordinator, or was assessed as not entitled
 * @param copies handled by another coordinating unit; one's own was told
 */
public record NeedsView(
        List<NeedRow> toAssess,
        List<NeedRow> toOffer,
        List<NeedRow> withoutCoordinator,
        List<NeedRow> withPerson,
        List<NeedRow> askAgain,
        List<NeedRow> settled,
        List<NeedRow> copies) {

    static NeedsView of(List<NeedRow> rows) {
        List<NeedRow> ours =
                rows.stream().filter(row -> row.handledBy().isEmpty()).toList();
        return new NeedsView(
                in(ours, NeedState.REPORTED),
                in(ours, NeedState.ENTITLED),
                ours.stream().filter(NeedRow::waitsForCoordinator).toList(),
                in(ours, NeedState.OFFERED),
                in(ours, NeedState.DECLINED).stream()
                        .filter(row -> !row.waitsForCoordinator())
                        .toList(),
                ours.stream().filter(NeedsView::settled).toList(),
                rows.stream().filter(row -> !row.handledBy().isEmpty()).toList());
    }

    /** How many wait for the unit itself. */
    public int waiting() {
        return toAssess.size() + toOffer.size() + withoutCoordinator.size();
    }

    public boolean empty() {
        return waiting() + withPerson.size() + askAgain.size() + settled.size() + copies.size() == 0;
    }

    private static boolean settled(NeedRow row) {
        return row.state() == NeedState.NOT_ENTITLED
                || (row.state() == NeedState.ACCEPTED && !row.coordinator().isEmpty());
    }

    private static List<NeedRow> in(List<NeedRow> rows, NeedState state) {
        return rows.stream().filter(row -> row.state() == state).toList();
    }
}
