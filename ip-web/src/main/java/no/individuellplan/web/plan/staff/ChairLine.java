package no.individuellplan.web.plan.staff;

import java.time.LocalDate;
import java.util.Optional;
import no.individuellplan.core.coordinator.CoordinatorChair;
import no.individuellplan.web.staff.Names;

/**
 * Who coordinates.
 *
 * @param holder empty while the coordinating unit holds the chair
 * @param unit the coordinating unit that answers for it
 * @param asked who has been asked to take over; empty when nobody
 * @param standIn who acts while the holder is away; empty when nobody
 */
public record ChairLine(
        String holder,
        String workplace,
        String unit,
        String asked,
        String standIn,
        LocalDate standInFrom,
        LocalDate standInUntil) {

    static ChairLine of(Optional<CoordinatorChair> chair, Names names) {
        return chair.map(one -> new ChairLine(
                        names.employee(one.holder()),
                        names.workplace(one.holder()),
                        names.unit(one.unit()),
                        names.employee(one.asked()),
                        names.employee(one.standIn()),
                        one.standInFrom(),
                        one.standInUntil()))
                .orElseGet(() -> new ChairLine("", "", "", "", "", null, null));
    }
}
