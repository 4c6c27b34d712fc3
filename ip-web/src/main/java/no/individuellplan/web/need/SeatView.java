package no.individuellplan.web.need;

import java.time.Instant;
import no.individuellplan.core.agency.Employee;
import no.individuellplan.core.coordinator.ReadChair.Seat;

/**
 * The coordinator's chair. While nobody holds it, the unit visibly does (I4).
 *
 * @param unit the coordinating unit that answers for it
 * @param holder empty while nobody has accepted
 * @param holderUnit where the holder works; empty while nobody has accepted
 * @param since null while nobody has accepted
 * @param asked the one who has been asked and has not answered; empty when nobody
 * @param askedAt null when nobody has been asked
 * @param standIn empty when nobody stands in
 */
public record SeatView(
        String unit,
        String holder,
        String holderUnit,
        Instant since,
        String asked,
        String askedUnit,
        Instant askedAt,
        String standIn) {

    static SeatView of(Seat seat, Services services) {
        return new SeatView(
                services.name(seat.unit().id()),
                seat.holder().map(Employee::name).orElse(""),
                seat.holder().map(Employee::unit).map(services::name).orElse(""),
                seat.chair().holderSince(),
                seat.asked().map(Employee::name).orElse(""),
                seat.asked().map(Employee::unit).map(services::name).orElse(""),
                seat.chair().askedAt(),
                seat.standIn().map(Employee::name).orElse(""));
    }
}
