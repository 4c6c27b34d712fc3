package no.individuellplan.core.mandate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import no.individuellplan.core.access.Access;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.access.Permit.Right;
import no.individuellplan.core.agency.Agencies;
import no.individuellplan.core.agency.ServiceUnit;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.id.UnitId;
import no.individuellplan.core.kin.KinAnswers;
import no.individuellplan.core.person.DecisionCompetence;
import no.individuellplan.core.person.LegalAge;
import no.individuellplan.core.person.Mandate;
import no.individuellplan.core.person.Mandates;
import no.individuellplan.core.person.OneParent;
import no.individuellplan.core.person.OneParents;
import no.individuellplan.core.person.Persons;
import no.individuellplan.core.person.Representation;
import no.individuellplan.core.person.Representation.Kind;

/** Who may act for a person, for the person and those who do, the coordinator and the coordinating unit. */
@ApplicationScoped
public class ReadMandates {
    private final Mandates mandates;
    private final Persons persons;
    private final Agencies agencies;
    private final KinAnswers kin;
    private final OneParents oneParents;
    private final Access access;
    private final Clock clock;

    public ReadMandates(
            Mandates mandates,
            Persons persons,
            Agencies agencies,
            KinAnswers kin,
            OneParents oneParents,
            Access access,
            Clock clock) {
        this.mandates = mandates;
        this.persons = persons;
        this.agencies = agencies;
        this.kin = kin;
        this.oneParents = oneParents;
        this.access = access;
        this.clock = clock;
    }

    /**
     * @param name whose it is
     * @param byRegister as what the register says that somebody may act today
     * @param written what has been written in, the newest first, also what is over
     * @param kin those the person has named, and whether they have said yes; empty for one who may not read the consents
     * @param oneParent where one parent's answer is enough
     * @param competence decisions in force that the person lacks competence; empty for one who may not read the consents
     * @param adult 18 today by a known birth date: nobody has care of, or parental responsibility for, the person
     */
    public record WhoActs(
            String name,
            List<Registered> byRegister,
            List<Written> written,
            List<NamedKin> kin,
            List<DecisionCompetence> competence,
            List<Alone> oneParent,
            boolean adult) {}

    /**
     * One parent whose answer is enough today.
     *
     * @param unit the service it is about; null but for sharing
     */
    public record Alone(OneParent basis, String parent, String unit) {}

    /** @param agreed the kin has said yes too */
    public record NamedKin(PersonId id, String name, String relation, boolean agreed, LocalDate until) {}

    /** @param name in full */
    public record Registered(PersonId id, String name, Kind kind) {}

    /**
     * @param unit the child welfare service's name; null for all others
     * @param stands it has not ended, nor run out
     */
    public record Written(Mandate mandate, String name, String unit, boolean stands) {}

    /** @throws no.individuellplan.core.access.NotVisible for anybody else; the try is logged */
    @Transactional
    public WhoActs of(Actor actor, PersonId person) {
        if (actor instanceof Actor.Professional) {
            if (!Duty.has(actor, access.toReadWithName(actor, person, Area.COORDINATION, null))) {
                throw access.refusedItem(actor, "PERSON", person.value());
            }
        } else if (!access.may(actor, person, Area.CONSENT, null, Right.READ)) {
            throw access.refusedItem(actor, "PERSON", person.value());
        }
        boolean consents = access.may(actor, person, Area.CONSENT, null, Right.READ);
        LocalDate today = LocalDate.now(clock);
        return new WhoActs(
                persons.nameOf(person).orElse(""),
                persons.representativesOf(person, today).stream()
                        .filter(one -> one.ground() == null)
                        .map(this::registered)
                        .toList(),
                mandates.of(person).stream().map(one -> written(one, today)).toList(),
                consents ? named(actor, person, today) : List.of(),
                consents ? persons.decisionsOnCompetence(person, today) : List.of(),
                oneParents.of(person).stream()
                        .filter(one -> !one.until().isBefore(today))
                        .map(this::alone)
                        .toList(),
                persons.find(person).flatMap(one -> one.ageOn(today)).orElse(0) >= LegalAge.ADULT.years());
    }

    private List<NamedKin> named(Actor actor, PersonId person, LocalDate today) {
        access.toRead(actor, person, Area.CONSENT);
        return kin.ledgerOf(person).named(today).stream()
                .map(one -> new NamedKin(
                        one.kin(), persons.nameOf(one.kin()).orElse(""), one.relation(), one.agreed(), one.until()))
                .toList();
    }

    private Alone alone(OneParent one) {
        return new Alone(one, persons.nameOf(one.parent()).orElse(""), unitName(one.recipient()));
    }

    private String unitName(UnitId unit) {
        return unit == null ? null : agencies.unit(unit).map(ServiceUnit::name).orElse(null);
    }

    private Registered registered(Representation one) {
        return new Registered(
                one.representative(), persons.nameOf(one.representative()).orElse(""), one.kind());
    }

    private Written written(Mandate one, LocalDate today) {
        return new Written(
                one,
                persons.nameOf(one.given().representative()).orElse(""),
                unitName(one.unit()),
                one.standsOn(today));
    }

    /** The child welfare service whose contact somebody is today for a child; null when they are not. */
    public String serviceOf(PersonId contact, PersonId child) {
        LocalDate today = LocalDate.now(clock);
        return mandates.of(child).stream()
                .filter(one -> one.unit() != null
                        && one.inForce()
                                .filter(given -> given.representative().equals(contact) && given.holdsOn(today))
                                .isPresent())
                .findFirst()
                .flatMap(one -> agencies.unit(one.unit()))
                .map(ServiceUnit::name)
                .orElse(null);
    }
}
