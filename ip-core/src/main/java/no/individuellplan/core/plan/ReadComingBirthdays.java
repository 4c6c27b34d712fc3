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
import no.individuellplan.core.childcoordinator.ChildLines;
import no.individuellplan.core.childcoordinator.ChildRole;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.law.LegalChoices;
import no.individuellplan.core.law.Reason;
import no.individuellplan.core.person.Person;
import no.individuellplan.core.person.Persons;
import no.individuellplan.core.person.Representation;
import no.individuellplan.core.person.rules.BirthdayFacts;
import no.individuellplan.core.person.rules.BirthdayRules;

/**
 * What a birthday will change, told to the young person and to the coordinator before it does (PBRL-15, -17, -24, HOL-04).
 * The change itself needs nobody to do anything: the permits end with the day before.
 */
@ApplicationScoped
public class ReadComingBirthdays {
    private final Persons persons;
    private final CoordinatedPersons coordinated;
    private final Access access;
    private final ChildLines childLines;
    private final LegalChoices choices;
    private final Clock clock;

    public ReadComingBirthdays(
            Persons persons,
            CoordinatedPersons coordinated,
            Access access,
            ChildLines childLines,
            LegalChoices choices,
            Clock clock) {
        this.persons = persons;
        this.coordinated = coordinated;
        this.access = access;
        this.childLines = childLines;
        this.choices = choices;
        this.clock = clock;
    }

    /**
     * One thing that a birthday brings to a person.
     *
     * @param on the birthday, Europe/Oslo; 1 March for one born on 29 February when the year is no leap year
     * @param since the day from which it is said, Europe/Oslo
     */
    public record Coming(Person person, LocalDate on, LocalDate since, Reason what) {}

    /** For the person, and for those who act for them. Empty for an adult and when the birth date is unknown. */
    @Transactional
    public List<Coming> own(Actor actor) {
        PersonId id = OwnPage.of(actor);
        access.toRead(actor, id, Area.IDENTITY);
        return persons.find(id).stream().flatMap(this::ahead).toList();
    }

    /** For the coordinator's day: those whose chair the actor holds, the nearest birthday first. Each named is logged as read. */
    @Transactional
    public List<Coming> ofThoseCoordinated(Actor.Professional actor) {
        List<Coming> all = coordinated
                .by(actor)
                .flatMap(this::ahead)
                .sorted(Comparator.comparing(Coming::on))
                .toList();
        all.stream().map(one -> one.person().id()).distinct().forEach(id -> access.toRead(actor, id, Area.IDENTITY));
        return all;
    }

    /** Asks without logging. */
    Stream<Coming> ahead(Person person) {
        LocalDate today = LocalDate.now(clock);
        boolean hasParents = persons.representativesOf(person.id(), today).stream()
                .anyMatch(who -> who.kind() == Representation.Kind.PARENT);
        BirthdayFacts facts = new BirthdayFacts(
                person.birthDate(),
                today,
                hasParents,
                childLines.of(person.id()).filter(ChildRole::stands).isPresent(),
                choices.birthdayDays(),
                choices.childCoordinatorDays());
        return BirthdayRules.ahead(facts).stream().map(one -> coming(person, one));
    }

    private static Coming coming(Person person, BirthdayRules.Coming one) {
        LocalDate on = one.age().reachedOn(person.birthDate());
        return new Coming(person, on, on.minusDays(one.days()), one.what());
    }
}
