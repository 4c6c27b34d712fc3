package no.individuellplan.core.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import no.individuellplan.core.access.Access;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.consent.Consents;
import no.individuellplan.core.consent.rules.RenewalFacts;
import no.individuellplan.core.consent.rules.RenewalRules;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.id.UnitId;
import no.individuellplan.core.kin.KinAnswers;
import no.individuellplan.core.kin.KinLedger;
import no.individuellplan.core.law.LegalChoices;
import no.individuellplan.core.law.Reason;
import no.individuellplan.core.person.Person;
import no.individuellplan.core.person.Persons;

/** The consents that lapse soon, so that the person is asked in time and nobody loses what they need by surprise (GDPR-07). */
@ApplicationScoped
public class ReadLapsingConsents {
    private final Persons persons;
    private final Consents consents;
    private final KinAnswers kin;
    private final CoordinatedPersons coordinated;
    private final Access access;
    private final LegalChoices choices;
    private final Clock clock;

    public ReadLapsingConsents(
            Persons persons,
            Consents consents,
            KinAnswers kin,
            CoordinatedPersons coordinated,
            Access access,
            LegalChoices choices,
            Clock clock) {
        this.persons = persons;
        this.consents = consents;
        this.kin = kin;
        this.coordinated = coordinated;
        this.access = access;
        this.choices = choices;
        this.clock = clock;
    }

    /**
     * One consent that ends soon.
     *
     * @param recipient the service; null when it is next of kin
     * @param relative the next of kin; null when it is a service
     * @param lastDay the last day it is good for, Europe/Oslo
     * @param since the day from which it is said, Europe/Oslo
     */
    public record Lapsing(
            Person person, UnitId recipient, PersonId relative, LocalDate lastDay, LocalDate since, Reason what) {}

    /** For the person, and for those who act for them; the first to lapse first. */
    @Transactional
    public List<Lapsing> own(Actor actor) {
        PersonId id = OwnPage.of(actor);
        access.toRead(actor, id, Area.CONSENT);
        access.toRead(actor, id, Area.IDENTITY);
        return sorted(persons.find(id).stream().flatMap(this::lapsing));
    }

    /** For the coordinator's day: those whose chair the actor holds. Each named is logged as read. */
    @Transactional
    public List<Lapsing> ofThoseCoordinated(Actor.Professional actor) {
        List<Lapsing> all = sorted(coordinated.by(actor).flatMap(this::lapsing));
        all.stream().map(one -> one.person().id()).distinct().forEach(id -> {
            access.toRead(actor, id, Area.IDENTITY);
            access.toRead(actor, id, Area.CONSENT);
        });
        return all;
    }

    /** Asks without logging. */
    Stream<Lapsing> lapsing(Person person) {
        LocalDate today = LocalDate.now(clock);
        return Stream.concat(
                consents.ledgerOf(person.id()).sharing(today).stream().flatMap(yes -> soon(yes.until(), today)
                        .map(what ->
                                new Lapsing(person, yes.recipient(), null, yes.until(), since(yes.until()), what))),
                kin.ledgerOf(person.id()).named(today).stream()
                        .filter(KinLedger.Named::agreed)
                        .flatMap(one -> soon(one.until(), today)
                                .map(what ->
                                        new Lapsing(person, null, one.kin(), one.until(), since(one.until()), what))));
    }

    private Stream<Reason> soon(LocalDate until, LocalDate today) {
        return RenewalRules.ALL.advice(new RenewalFacts(until, today, choices.sharingLapseDays())).stream();
    }

    private LocalDate since(LocalDate until) {
        return until.minusDays(choices.sharingLapseDays());
    }

    private static List<Lapsing> sorted(Stream<Lapsing> all) {
        return all.sorted(Comparator.comparing(Lapsing::lastDay)).toList();
    }
}
