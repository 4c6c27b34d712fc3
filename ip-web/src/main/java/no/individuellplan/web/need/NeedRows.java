package no.individuellplan.web.need;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.agency.Employee;
import no.individuellplan.core.coordinator.ReadChair;
import no.individuellplan.core.coordinator.ReadChair.Seat;
import no.individuellplan.core.need.Need;
import no.individuellplan.core.need.NeedReport;
import no.individuellplan.core.need.NeedState;
import no.individuellplan.core.need.ReadNeeds;
import no.individuellplan.core.person.Person;
import no.individuellplan.web.look.DateWords;

/** The rows of a coordinating unit's list. The chair is read only where a coordinator is wanted. */
@ApplicationScoped
class NeedRows {
    private final ReadNeeds readNeeds;
    private final ReadChair readChair;
    private final Services services;
    private final Clock clock;

    NeedRows(ReadNeeds readNeeds, ReadChair readChair, Services services, Clock clock) {
        this.readNeeds = readNeeds;
        this.readChair = readChair;
        this.services = services;
        this.clock = clock;
    }

    List<NeedRow> of(Actor.Professional actor) {
        return readNeeds.all(actor).stream()
                .filter(found -> actor.unit().equals(found.need().receivingUnit())
                        || actor.unit().equals(found.need().copyUnit()))
                .map(found -> row(actor, found))
                .toList();
    }

    private NeedRow row(Actor.Professional actor, ReadNeeds.Case found) {
        Need need = found.need();
        boolean ours = actor.unit().equals(need.receivingUnit());
        Optional<Seat> seat = ours && mayHaveCoordinator(need)
                ? Optional.of(readChair.of(actor, need.person(), need.receivingUnit()))
                : Optional.empty();
        return new NeedRow(
                need.id().toString(),
                name(found.person()),
                age(found.person()),
                found.reports().stream().findFirst().map(NeedRows::reporter).orElse(""),
                need.state(),
                need.reportedAt(),
                need.offeredAt(),
                need.askAgainOn(),
                need.coordinatorWanted(),
                seat.flatMap(Seat::holder).map(Employee::name).orElse(""),
                seat.flatMap(Seat::asked).map(Employee::name).orElse(""),
                seat.map(Seat::chair).map(chair -> chair.askedAt()).orElse(null),
                ours ? "" : services.name(need.receivingUnit()));
    }

    private static boolean mayHaveCoordinator(Need need) {
        return need.state() == NeedState.ACCEPTED || need.state() == NeedState.DECLINED;
    }

    private static String name(Person person) {
        return person == null ? "" : person.name();
    }

    private Integer age(Person person) {
        return person == null
                ? null
                : person.ageOn(LocalDate.now(clock.withZone(DateWords.NORWAY))).orElse(null);
    }

    private static String reporter(NeedReport report) {
        return report.organisation() == null
                ? report.reporterName()
                : report.reporterName() + ", " + report.organisation();
    }
}
