package no.individuellplan.core.oversight;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import no.individuellplan.core.agency.Employee;
import no.individuellplan.core.agency.InMemoryStaff;
import no.individuellplan.core.audit.AccessLogEntry;
import no.individuellplan.core.audit.InMemoryAccessLog;
import no.individuellplan.core.coordinator.InMemoryChairs;
import no.individuellplan.core.id.EmploymentId;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.need.InMemoryNeeds;
import no.individuellplan.core.oversight.rules.ActorsDay;
import no.individuellplan.core.oversight.rules.Look;
import no.individuellplan.core.participant.InMemoryParticipants;
import no.individuellplan.core.person.InMemoryPersons;
import no.individuellplan.core.person.Person;

/** The log of a day, past any permit. Days that have been looked at are no part of what a world takes back. */
public final class InMemoryReadings implements Readings {
    private static final Set<String> EMERGENCY = Set.of("EMERGENCY", "OBJECTION_OVERRIDDEN");

    private final InMemoryAccessLog log;
    private final InMemoryStaff staff;
    private final InMemoryPersons persons;
    private final InMemoryChairs chairs;
    private final InMemoryParticipants participants;
    private final InMemoryNeeds needs;
    private final Clock clock;
    private final TreeSet<LocalDate> looked = new TreeSet<>();

    public InMemoryReadings(
            InMemoryAccessLog log,
            InMemoryStaff staff,
            InMemoryPersons persons,
            InMemoryChairs chairs,
            InMemoryParticipants participants,
            InMemoryNeeds needs,
            Clock clock) {
        this.log = log;
        this.staff = staff;
        this.persons = persons;
        this.chairs = chairs;
        this.participants = participants;
        this.needs = needs;
        this.clock = clock;
    }

    @Override
    public List<ActorsDay> on(LocalDate day) {
        List<AccessLogEntry> lines = log.everything().stream()
                .filter(line -> LocalDate.ofInstant(line.at(), clock.getZone()).equals(day))
                .filter(line -> !line.basis().equals("LOG_REVIEW"))
                .sorted(Comparator.comparing(AccessLogEntry::at))
                .toList();
        Map<UUID, List<AccessLogEntry>> byActor = lines.stream()
                .collect(Collectors.groupingBy(AccessLogEntry::actor, LinkedHashMap::new, Collectors.toList()));
        return byActor.values().stream()
                .flatMap(own -> staff.find(new EmploymentId(own.getFirst().actor())).stream()
                        .map(one -> new ActorsDay(
                                one.id(),
                                own.getFirst().actorName(),
                                one.agency(),
                                day,
                                own.stream().map(line -> look(one, line, own)).toList())))
                .toList();
    }

    private Look look(Employee actor, AccessLogEntry line, List<AccessLogEntry> day) {
        PersonId person = line.subject() == null ? null : new PersonId(line.subject());
        return new Look(
                line.id(),
                line.at().atZone(clock.getZone()).toLocalDateTime(),
                person,
                persons.all().stream()
                        .filter(one -> one.id().equals(person))
                        .findFirst()
                        .map(Person::familyName)
                        .orElse(null),
                line.kind() == AccessLogEntry.Kind.REFUSED,
                line.information().equals("IDENTITY"),
                person != null
                        && staff.heldBy(person).stream()
                                .anyMatch(one -> one.agency().equals(actor.agency())),
                person != null && task(actor, person, day),
                EMERGENCY.contains(line.basis()));
    }

    private boolean task(Employee actor, PersonId person, List<AccessLogEntry> day) {
        return chairs.all().stream()
                        .filter(chair -> chair.person().equals(person))
                        .anyMatch(chair -> actor.id().equals(chair.holder())
                                || actor.id().equals(chair.asked())
                                || actor.id().equals(chair.standIn()))
                || participants.all().stream()
                        .anyMatch(
                                one -> one.person().equals(person) && actor.id().equals(one.contact()))
                || needs.all().stream()
                        .filter(need -> need.person().equals(person))
                        .anyMatch(need -> actor.unit().equals(need.receivingUnit())
                                || actor.unit().equals(need.copyUnit())
                                || needs.allReports().stream()
                                        .anyMatch(report -> report.need().equals(need.id())
                                                && actor.id().value().equals(report.reporter())))
                || day.stream()
                        .anyMatch(line -> line.kind() == AccessLogEntry.Kind.WRITE
                                && !EMERGENCY.contains(line.basis())
                                && person.value().equals(line.subject()));
    }

    @Override
    public Optional<LocalDate> lookedUntil() {
        return looked.isEmpty() ? Optional.empty() : Optional.of(looked.last());
    }

    @Override
    public void looked(LocalDate day) {
        looked.add(day);
    }
}
