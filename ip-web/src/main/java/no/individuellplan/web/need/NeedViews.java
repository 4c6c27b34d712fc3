package no.individuellplan.web.need;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.coordinator.ReadChair;
import no.individuellplan.core.coordinator.ReadChair.Seat;
import no.individuellplan.core.id.NeedId;
import no.individuellplan.core.id.UnitId;
import no.individuellplan.core.need.Need;
import no.individuellplan.core.need.NeedState;
import no.individuellplan.core.need.ReadNeeds;
import no.individuellplan.core.person.Person;
import no.individuellplan.web.look.DateWords;
import no.individuellplan.web.look.Form;

/** Gathers what the page of one need shows. */
@ApplicationScoped
class NeedViews {
    private final ReadNeeds readNeeds;
    private final ReadChair readChair;
    private final Services services;
    private final Clock clock;

    NeedViews(ReadNeeds readNeeds, ReadChair readChair, Services services, Clock clock) {
        this.readNeeds = readNeeds;
        this.readChair = readChair;
        this.services = services;
        this.clock = clock;
    }

    /**
     * @param form what was typed; its {@code unit} chooses whose staff is shown
     * @param stale whether the form was made on an older version
     */
    NeedView of(Actor.Professional actor, NeedId id, Form form, boolean stale) {
        ReadNeeds.Case found = readNeeds.one(actor, id);
        Need need = found.need();
        Optional<Person> person = Optional.ofNullable(found.person());
        boolean ours = actor.coordinatingUnit() && actor.unit().equals(need.receivingUnit());
        Optional<Seat> seat = ours && coordinatorWanted(need)
                ? Optional.of(readChair.of(actor, need.person(), need.receivingUnit()))
                : Optional.empty();
        return new NeedView(
                need.id().toString(),
                need.version(),
                person.map(Person::name).orElse(""),
                person.map(Person::birthDate).orElse(null),
                person.flatMap(one -> one.ageOn(LocalDate.now(clock.withZone(DateWords.NORWAY))))
                        .orElse(null),
                need.state(),
                need.reportedAt(),
                text(need.assessment()),
                need.offeredAt(),
                text(need.declinedReason()),
                need.coordinatorWanted(),
                need.askAgainOn(),
                ours,
                services.name(need.receivingUnit()),
                services.name(need.copyUnit()),
                ours ? "/personer/" + need.person() + "/adressebeskyttelse" : "",
                found.reports().stream().map(ReportedView::of).toList(),
                seat.map(one -> SeatView.of(one, services)).orElse(null),
                seat.filter(one -> mayAsk(actor, one))
                        .map(one -> ask(actor, one, form))
                        .orElse(null),
                form,
                stale);
    }

    private AskView ask(Actor.Professional actor, Seat seat, Form form) {
        Optional<UnitId> unit = unit(form.value("unit"));
        return new AskView(
                seat.chair().version(),
                services.units(actor.agency()),
                unit.map(UnitId::toString).orElse(""),
                unit.map(services::name).orElse(""),
                unit.map(services::staffOf).orElseGet(List::of),
                form);
    }

    private static Optional<UnitId> unit(String chosen) {
        try {
            return Optional.of(new UnitId(UUID.fromString(chosen)));
        } catch (IllegalArgumentException notChosen) {
            return Optional.empty();
        }
    }

    /** The unit that answers for the chair asks; the rules say the same. */
    private static boolean mayAsk(Actor.Professional actor, Seat seat) {
        return actor.unit().equals(seat.chair().unit());
    }

    private static boolean coordinatorWanted(Need need) {
        return need.state() == NeedState.ACCEPTED || (need.state() == NeedState.DECLINED && need.coordinatorWanted());
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }
}
