package no.individuellplan.core.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import no.individuellplan.core.consent.Consents;
import no.individuellplan.core.emergency.Emergencies;
import no.individuellplan.core.need.NeedState;
import no.individuellplan.core.need.Needs;
import no.individuellplan.core.person.Person;
import no.individuellplan.core.plan.PaperTask.Kind;

/**
 * What the platform tells a person on their first page and would send a letter about (NOR-06): the one decision behind letters
 * on paper and notices by e-mail. Worked out when it is asked, so that nothing can be forgotten or go out of step.
 */
@ApplicationScoped
public class WhatIsTold {
    private static final Duration RECENT = Duration.ofDays(30);

    private final ReadLapsingConsents lapsing;
    private final ReadComingBirthdays birthdays;
    private final Consents consents;
    private final Needs needs;
    private final Emergencies emergencies;
    private final Clock clock;

    public WhatIsTold(
            ReadLapsingConsents lapsing,
            ReadComingBirthdays birthdays,
            Consents consents,
            Needs needs,
            Emergencies emergencies,
            Clock clock) {
        this.lapsing = lapsing;
        this.birthdays = birthdays;
        this.consents = consents;
        this.needs = needs;
        this.emergencies = emergencies;
        this.clock = clock;
    }

    /** As far as the actor may see. Asks without logging: whoever shows it to somebody logs it. */
    public Stream<PaperTask> to(Person person) {
        return Stream.of(offers(person), questions(person), opened(person), ending(person), coming(person))
                .flatMap(tasks -> tasks);
    }

    private Stream<PaperTask> offers(Person person) {
        return needs.newestOf(person.id()).filter(need -> need.state() == NeedState.OFFERED).stream()
                .map(need -> happened(person, Kind.OFFER, need.id() + " " + need.offeredAt(), need.offeredAt()));
    }

    private Stream<PaperTask> questions(Person person) {
        return consents.openRequests(person.id()).stream()
                .map(one -> new PaperTask(
                        person,
                        Kind.QUESTION,
                        one.id().toString(),
                        day(one.askedAt()),
                        one.askedAt(),
                        one.recipient(),
                        null));
    }

    private Stream<PaperTask> opened(Person person) {
        return emergencies.openedSince(person.id(), clock.instant().minus(RECENT)).stream()
                .map(one -> happened(person, Kind.EMERGENCY, one.id().toString(), one.openedAt()));
    }

    private Stream<PaperTask> ending(Person person) {
        return lapsing.lapsing(person)
                .map(one -> new PaperTask(
                        person,
                        Kind.LAPSING,
                        (one.recipient() == null ? one.relative() : one.recipient()) + " " + one.lastDay(),
                        one.lastDay(),
                        start(one.since()),
                        one.recipient(),
                        null));
    }

    private Stream<PaperTask> coming(Person person) {
        return birthdays
                .ahead(person)
                .map(one -> new PaperTask(
                        person,
                        Kind.BIRTHDAY,
                        one.what().code() + " " + one.on(),
                        one.on(),
                        start(one.since()),
                        null,
                        one.what()));
    }

    private PaperTask happened(Person person, Kind kind, String reference, Instant at) {
        return new PaperTask(person, kind, reference, day(at), at, null, null);
    }

    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, clock.getZone());
    }

    private Instant start(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toInstant();
    }
}
