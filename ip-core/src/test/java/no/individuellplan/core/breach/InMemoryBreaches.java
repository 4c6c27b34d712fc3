package no.individuellplan.core.breach;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import no.individuellplan.core.access.Acting;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.access.InMemoryPermits;
import no.individuellplan.core.access.Permit;
import no.individuellplan.core.agency.Agencies;
import no.individuellplan.core.id.AgencyId;
import no.individuellplan.core.id.BreachId;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.id.UnitId;
import no.individuellplan.core.memory.Memory;
import no.individuellplan.core.memory.Place;
import no.individuellplan.core.memory.Table;
import no.individuellplan.core.need.InMemoryNeeds;
import no.individuellplan.core.oversight.Reviewers;
import no.individuellplan.core.participant.InMemoryParticipants;

/** Breaches, seen by the same right as row-level security gives. */
public final class InMemoryBreaches implements Breaches {
    private record About(BreachId breach, PersonId person) {}

    private final Table<Breach> breaches;
    private final Table<BreachStep> steps;
    private final Table<About> people;
    private final Table<BreachNotice> notices;
    private final InMemoryPermits permits;
    private final InMemoryNeeds needs;
    private final InMemoryParticipants participants;
    private final Agencies agencies;
    private final Reviewers reviewers;
    private final Clock clock;

    public InMemoryBreaches(
            Memory memory,
            InMemoryPermits permits,
            InMemoryNeeds needs,
            InMemoryParticipants participants,
            Agencies agencies,
            Reviewers reviewers,
            Clock clock) {
        Place nobodys = new Place(null, null, null);
        breaches = memory.table("breach", Breach::id, one -> nobodys);
        steps = memory.table("breach_step", BreachStep::id, one -> nobodys);
        people = memory.table("breach_person", one -> one, one -> nobodys);
        notices =
                memory.table("breach_notice", BreachNotice::id, one -> new Place(one.person(), Area.ACCESS_LOG, null));
        this.permits = permits;
        this.needs = needs;
        this.participants = participants;
        this.agencies = agencies;
        this.reviewers = reviewers;
        this.clock = clock;
    }

    @Override
    public void add(Breach breach) {
        breaches.add(breach);
    }

    @Override
    public void add(BreachStep step) {
        steps.add(step);
    }

    @Override
    public void add(BreachId breach, PersonId person) {
        people.add(new About(breach, person));
    }

    @Override
    public void add(BreachNotice notice) {
        notices.add(notice);
    }

    @Override
    public Optional<BreachCase> find(BreachId id) {
        return breaches.find(id).filter(this::reviewed).map(this::whole);
    }

    @Override
    public List<BreachCase> all() {
        return breaches.where(this::reviewed).stream()
                .sorted(Comparator.comparing(Breach::knownAt).reversed())
                .map(this::whole)
                .toList();
    }

    @Override
    public List<BreachNotice> told(PersonId person) {
        return notices.seen(one -> one.person().equals(person)).stream()
                .sorted(Comparator.comparing(BreachNotice::at).reversed())
                .toList();
    }

    @Override
    public boolean concerns(AgencyId agency, PersonId person) {
        return needs.all().stream()
                        .filter(need -> need.person().equals(person))
                        .anyMatch(need -> of(agency, need.receivingUnit()))
                || participants.all().stream()
                        .filter(one -> one.person().equals(person) && one.unit() != null)
                        .anyMatch(one -> of(agency, one.unit()));
    }

    private boolean of(AgencyId agency, UnitId unit) {
        return agencies.unit(unit).filter(one -> one.agency().equals(agency)).isPresent();
    }

    private boolean reviewed(Breach breach) {
        return Acting.current()
                .filter(Actor.Professional.class::isInstance)
                .map(Actor.Professional.class::cast)
                .filter(actor -> reviewers
                        .reviewedBy(actor.employment(), LocalDate.now(clock))
                        .contains(breach.agency()))
                .isPresent();
    }

    private boolean barred(PersonId person) {
        return Acting.current().stream()
                .flatMap(actor -> permits.of(actor.grantees(), person).stream())
                .anyMatch(permit -> permit.right() == Permit.Right.BARRED);
    }

    private BreachCase whole(Breach breach) {
        return new BreachCase(
                breach,
                steps.where(one -> one.breach().equals(breach.id())),
                people.where(one -> one.breach().equals(breach.id()) && !barred(one.person())).stream()
                        .map(About::person)
                        .collect(Collectors.toSet()),
                notices.where(one -> one.breach().equals(breach.id()) && !barred(one.person())));
    }
}
