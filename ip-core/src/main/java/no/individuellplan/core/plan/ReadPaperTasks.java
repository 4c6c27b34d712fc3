package no.individuellplan.core.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.individuellplan.core.access.Access;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.id.Ids;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Reason;
import no.individuellplan.core.law.RuleViolation;
import no.individuellplan.core.person.Person;
import no.individuellplan.core.reservation.Reservation;
import no.individuellplan.core.reservation.Reservations;
import no.individuellplan.core.reservation.SentOnPaper;

/**
 * What those who want paper are to get on paper, for their coordinator's day (NOR-06). Worked out from what the platform tells
 * others on their first page, so that nothing can be forgotten; gone when somebody has said that it is sent, or when it is over.
 */
@ApplicationScoped
public class ReadPaperTasks {
    private final CoordinatedPersons coordinated;
    private final WhatIsTold told;
    private final Reservations reservations;
    private final Access access;
    private final Ids ids;
    private final Clock clock;

    public ReadPaperTasks(
            CoordinatedPersons coordinated,
            WhatIsTold told,
            Reservations reservations,
            Access access,
            Ids ids,
            Clock clock) {
        this.coordinated = coordinated;
        this.told = told;
        this.reservations = reservations;
        this.access = access;
        this.ids = ids;
        this.clock = clock;
    }

    /** Of those the actor coordinates, by day. Each named is logged as read. */
    @Transactional
    public List<PaperTask> of(Actor.Professional actor) {
        List<Person> people = coordinated.by(actor).filter(this::wantsPaper).toList();
        if (people.isEmpty()) {
            return List.of();
        }
        people.forEach(person -> {
            access.toRead(actor, person.id(), Area.IDENTITY);
            access.toRead(actor, person.id(), Area.CONSENT);
        });
        Map<PersonId, Set<String>> sent = people.stream().collect(Collectors.toMap(Person::id, this::sentTo));
        return people.stream()
                .flatMap(told::to)
                .filter(task -> !sent.get(task.person().id()).contains(task.key()))
                .sorted(Comparator.comparing(PaperTask::day).thenComparing(PaperTask::key))
                .toList();
    }

    /** @throws RuleViolation {@code paper.none} when nothing of the kind waits to be sent */
    @Transactional
    public void sent(Actor.Professional actor, PersonId person, String key) {
        access.toWrite(actor, person, Area.COORDINATION);
        of(actor).stream()
                .filter(task -> task.person().id().equals(person) && task.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new RuleViolation(new Reason("paper.none", LegalBasis.ELECTRONIC_NOTICE)));
        reservations.add(new SentOnPaper(
                ids.next(), person, key, actor.id(), actor.name(), actor.organisation(), clock.instant()));
    }

    private boolean wantsPaper(Person person) {
        return reservations.newestOf(person.id()).filter(Reservation::reserved).isPresent();
    }

    /** By key. */
    private Set<String> sentTo(Person person) {
        return reservations.sentTo(person.id()).stream().map(SentOnPaper::what).collect(Collectors.toSet());
    }
}
