package no.individuellplan.core.emergency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.individuellplan.core.access.Access;
import no.individuellplan.core.access.AccessFacts;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.access.Basis;
import no.individuellplan.core.access.FactsForAccess;
import no.individuellplan.core.access.Objected;
import no.individuellplan.core.access.Permit.Right;
import no.individuellplan.core.access.RenewPermits;
import no.individuellplan.core.emergency.rules.EmergencyFacts;
import no.individuellplan.core.emergency.rules.EmergencyRules;
import no.individuellplan.core.id.Ids;
import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalChoices;
import no.individuellplan.core.law.RuleViolation;
import no.individuellplan.core.law.WrittenText;
import no.individuellplan.core.person.NationalId;
import no.individuellplan.core.person.Person;
import no.individuellplan.core.person.Persons;
import no.individuellplan.core.person.SyntheticNumbers;

/**
 * Health personnel open a few areas of a plan because life or health is at stake, for some hours (HPL-03). The person is
 * told, and one who reviews the log looks at it afterwards. Reads only; everything read by it is logged as such.
 */
@ApplicationScoped
public class OpenInEmergency {
    private static final String WHAT = "EMERGENCY";

    private final Persons persons;
    private final FactsForAccess facts;
    private final Emergencies emergencies;
    private final Access access;
    private final RenewPermits renew;
    private final SyntheticNumbers synthetic;
    private final LegalChoices choices;
    private final Ids ids;
    private final Clock clock;

    public OpenInEmergency(
            Persons persons,
            FactsForAccess facts,
            Emergencies emergencies,
            Access access,
            RenewPermits renew,
            SyntheticNumbers synthetic,
            LegalChoices choices,
            Ids ids,
            Clock clock) {
        this.persons = persons;
        this.facts = facts;
        this.emergencies = emergencies;
        this.access = access;
        this.renew = renew;
        this.synthetic = synthetic;
        this.choices = choices;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * @param number of the one it is about, as it was typed
     * @param areas those that are needed, of {@link Area#SHAREABLE}
     * @param reason in words; the person reads it
     * @param weighty why it must be opened although the person objects; counts only when they do, and the person reads it
     * @throws RuleViolation with every reason of {@link EmergencyRules}, or about a number that is none; the try is logged
     */
    @Transactional
    public EmergencyAccess open(
            Actor.Professional actor, String number, Set<Area> areas, String reason, String weighty) {
        Optional<Person> person = recognise(actor, number);
        String words = WrittenText.of(reason);
        String weightier = WrittenText.of(weighty);
        boolean objected = person.filter(one -> objected(actor, one, areas)).isPresent();
        Decision decision = EmergencyRules.ALL.evaluateAll(new EmergencyFacts(
                actor.healthPersonnel(),
                person.filter(this::hasPlan).isPresent(),
                person.filter(one -> access.isOwnFamily(actor, one.id())).isPresent(),
                person.filter(one -> mayAlready(actor, one, areas)).isPresent(),
                areas,
                words,
                objected,
                weightier,
                choices.emergencyAreas()));
        if (!decision.isAllowed()) {
            access.logRefused(actor, person.map(Person::id).orElse(null), Basis.EMERGENCY, WHAT);
        }
        decision.orThrow();
        return opened(actor, person.orElseThrow(), areas, words, objected ? weightier : null);
    }

    private EmergencyAccess opened(
            Actor.Professional actor, Person person, Set<Area> areas, String words, String despite) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        EmergencyAccess opened = new EmergencyAccess(
                ids.next(),
                person.id(),
                actor.employment(),
                actor.name(),
                actor.organisation(),
                areas,
                words,
                despite,
                now,
                now.plus(Duration.ofHours(choices.emergencyHours())));
        emergencies.add(opened);
        Basis basis = despite == null ? Basis.EMERGENCY : Basis.OBJECTION_OVERRIDDEN;
        access.logEmergency(actor, person.id(), basis, areas, opened.endsAt());
        renew.about(person.id());
        return opened;
    }

    private Optional<Person> recognise(Actor.Professional actor, String number) {
        try {
            return persons.recognise(NationalId.of(number == null ? "" : number.replaceAll("\\s", ""), synthetic));
        } catch (RuleViolation wrong) {
            access.logRefused(actor, null, Basis.EMERGENCY, WHAT);
            throw wrong;
        }
    }

    private boolean hasPlan(Person person) {
        AccessFacts about = facts.of(person.id(), LocalDate.now(clock));
        return !person.protection().hides() && about.hasPlan() && about.planConsented();
    }

    /** To a whole part of what is asked for, or to everything; a single item stays shut by itself. */
    private boolean objected(Actor.Professional actor, Person person, Set<Area> areas) {
        List<Objected> objections = facts.objections(person.id());
        return areas.stream()
                .anyMatch(area -> Objected.toArea(objections, actor.unit().value(), area));
    }

    private boolean mayAlready(Actor.Professional actor, Person person, Set<Area> areas) {
        return !areas.isEmpty()
                && areas.stream().allMatch(area -> access.may(actor, person.id(), area, null, Right.READ));
    }
}
