package no.individuellplan.core.contactdoctor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.individuellplan.core.access.Access;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.contactdoctor.rules.DoctorClockFacts;
import no.individuellplan.core.contactdoctor.rules.DoctorClockRules;
import no.individuellplan.core.law.LegalChoices;
import no.individuellplan.core.law.Reason;
import no.individuellplan.core.person.Person;
import no.individuellplan.core.person.Persons;

/** Contact doctors who end soon with nobody to take over: on the day of the service's contact. */
@ApplicationScoped
public class DoctorsOnMyDay {
    private final ContactDoctors doctors;
    private final DoctorDesk desk;
    private final Persons persons;
    private final Access access;
    private final LegalChoices choices;

    DoctorsOnMyDay(ContactDoctors doctors, DoctorDesk desk, Persons persons, Access access, LegalChoices choices) {
        this.doctors = doctors;
        this.desk = desk;
        this.persons = persons;
        this.access = access;
        this.choices = choices;
    }

    /** One person. @param what at least one clock */
    public record Row(Person person, String doctor, LocalDate until, List<Reason> what) {}

    /** Each named is logged as read; the nearest last day first. */
    @Transactional
    public List<Row> of(Actor.Professional actor) {
        List<ContactDoctor> all = doctors.visible();
        List<Row> rows = all.stream()
                .filter(one -> one.unit().equals(actor.unit()))
                .flatMap(one -> row(actor, one, all))
                .sorted(Comparator.comparing(Row::until))
                .toList();
        rows.forEach(one -> access.toReadRows(
                actor,
                one.person().id(),
                Set.of(new Access.Shown(Area.IDENTITY, null), new Access.Shown(Area.HEALTH, null))));
        return rows;
    }

    private Stream<Row> row(Actor.Professional actor, ContactDoctor one, List<ContactDoctor> all) {
        boolean followed = all.stream()
                .anyMatch(other -> other.participant().equals(one.participant())
                        && one.until() != null
                        && other.from().isAfter(one.until()));
        List<Reason> what = DoctorClockRules.ALL.advice(
                new DoctorClockFacts(one.until(), desk.today(), choices.contactDoctorDays(), followed));
        return what.isEmpty()
                        || !desk.names(actor, one.person())
                        || desk.place(actor, one.person())
                                .filter(place -> place.id().equals(one.participant()))
                                .isEmpty()
                ? Stream.empty()
                : persons.find(one.person()).map(person -> new Row(person, one.doctor(), one.until(), what)).stream();
    }
}
