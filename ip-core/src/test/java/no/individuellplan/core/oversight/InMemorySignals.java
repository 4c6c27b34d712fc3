package no.individuellplan.core.oversight;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.individuellplan.core.access.Acting;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.InMemoryPermits;
import no.individuellplan.core.access.Permit;
import no.individuellplan.core.agency.Agencies;
import no.individuellplan.core.agency.ServiceUnit;
import no.individuellplan.core.audit.AccessLogEntry;
import no.individuellplan.core.audit.InMemoryAccessLog;
import no.individuellplan.core.id.AgencyId;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.id.SignalId;
import no.individuellplan.core.memory.Memory;
import no.individuellplan.core.memory.Place;
import no.individuellplan.core.memory.Table;
import no.individuellplan.core.need.InMemoryNeeds;
import no.individuellplan.core.need.Need;
import no.individuellplan.core.oversight.rules.ActorsDay;
import no.individuellplan.core.oversight.rules.Outcome;
import no.individuellplan.core.oversight.rules.Sign;
import no.individuellplan.core.person.InMemoryPersons;
import no.individuellplan.core.person.Person;

/** Signs and what was decided, seen by the same right as row-level security gives. */
public final class InMemorySignals implements Signals {
    private record Kept(Signal signal, List<UUID> entries) {}

    private final Table<Kept> signals;
    private final Table<SignalDecision> decisions;
    private final InMemoryAccessLog log;
    private final InMemoryPermits permits;
    private final InMemoryPersons persons;
    private final InMemoryNeeds needs;
    private final Agencies agencies;
    private final Reviewers reviewers;
    private final Clock clock;

    public InMemorySignals(
            Memory memory,
            InMemoryAccessLog log,
            InMemoryPermits permits,
            InMemoryPersons persons,
            InMemoryNeeds needs,
            Agencies agencies,
            Reviewers reviewers,
            Clock clock) {
        Place nobodys = new Place(null, null, null);
        signals = memory.table("odd_access", one -> one.signal().id(), one -> nobodys);
        decisions = memory.table("odd_access_decision", SignalDecision::id, one -> nobodys);
        this.log = log;
        this.permits = permits;
        this.persons = persons;
        this.needs = needs;
        this.agencies = agencies;
        this.reviewers = reviewers;
        this.clock = clock;
    }

    @Override
    public boolean add(SignalId id, ActorsDay day, Sign sign, Instant foundAt) {
        boolean known = signals.all().stream()
                .map(Kept::signal)
                .anyMatch(one -> one.kind() == sign.kind()
                        && one.actor().equals(day.actor())
                        && one.day().equals(day.day())
                        && Objects.equals(one.person(), sign.person()));
        if (!known) {
            signals.add(new Kept(
                    new Signal(
                            id,
                            sign.kind(),
                            day.actor(),
                            day.name(),
                            day.agency(),
                            day.day(),
                            sign.person(),
                            agencyOf(sign.person()),
                            foundAt,
                            sign.entries().size(),
                            null),
                    sign.entries()));
        }
        return !known;
    }

    private AgencyId agencyOf(PersonId person) {
        return needs.all().stream()
                .filter(need -> need.person().equals(person))
                .max(Comparator.comparing(Need::reportedAt))
                .flatMap(need -> agencies.unit(need.receivingUnit()))
                .map(ServiceUnit::agency)
                .orElse(null);
    }

    @Override
    public List<Signal> visible(int most) {
        return signals.where(this::seen).stream()
                .map(this::standing)
                .sorted(Comparator.comparing(Signal::day).reversed())
                .limit(most)
                .toList();
    }

    @Override
    public Optional<Signal> find(SignalId id) {
        return signals.find(id).filter(this::seen).map(this::standing);
    }

    @Override
    public List<AccessLogEntry> lines(SignalId id) {
        List<UUID> entries =
                signals.find(id).filter(this::seen).map(Kept::entries).orElse(List.of());
        return log.everything().stream()
                .filter(line -> entries.contains(line.id()))
                .filter(line -> line.subject() == null || !barred(new PersonId(line.subject())))
                .sorted(Comparator.comparing(AccessLogEntry::at))
                .toList();
    }

    @Override
    public Map<PersonId, String> names(Collection<PersonId> people) {
        return persons.all().stream()
                .filter(person -> people.contains(person.id()))
                .filter(person -> !person.protection().hides())
                .collect(Collectors.toMap(Person::id, Person::name));
    }

    @Override
    public List<SignalDecision> decisions(SignalId id) {
        return find(id).isEmpty()
                ? List.of()
                : decisions.where(one -> one.signal().equals(id));
    }

    @Override
    public void add(SignalDecision decision) {
        decisions.add(decision);
    }

    private boolean seen(Kept kept) {
        Signal signal = kept.signal();
        return Acting.current()
                .filter(Actor.Professional.class::isInstance)
                .map(Actor.Professional.class::cast)
                .map(actor -> reviewers.reviewedBy(actor.employment(), LocalDate.now(clock)))
                .filter(reviewed -> reviews(reviewed, signal))
                .filter(reviewed -> signal.person() == null || !barred(signal.person()))
                .isPresent();
    }

    private static boolean reviews(Set<AgencyId> reviewed, Signal signal) {
        return reviewed.contains(signal.agency())
                || signal.personAgency() != null && reviewed.contains(signal.personAgency());
    }

    private boolean barred(PersonId person) {
        return Acting.current().stream()
                .flatMap(actor -> permits.of(actor.grantees(), person).stream())
                .anyMatch(permit -> permit.right() == Permit.Right.BARRED);
    }

    private Signal standing(Kept kept) {
        Signal one = kept.signal();
        Outcome stands = decisions.where(decision -> decision.signal().equals(one.id())).stream()
                .map(SignalDecision::outcome)
                .reduce((earlier, later) -> later)
                .orElse(null);
        return new Signal(
                one.id(),
                one.kind(),
                one.actor(),
                one.actorName(),
                one.agency(),
                one.day(),
                one.person(),
                one.personAgency(),
                one.foundAt(),
                one.times(),
                stands);
    }
}
