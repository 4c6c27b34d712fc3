package no.individuellplan.core.mandate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import no.individuellplan.core.access.Access;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.access.Basis;
import no.individuellplan.core.access.NotVisible;
import no.individuellplan.core.access.RenewPermits;
import no.individuellplan.core.agency.Agencies;
import no.individuellplan.core.agency.Agency;
import no.individuellplan.core.id.Ids;
import no.individuellplan.core.id.MandateId;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.id.UnitId;
import no.individuellplan.core.law.WrittenText;
import no.individuellplan.core.mandate.rules.MandateFacts;
import no.individuellplan.core.mandate.rules.MandateRules;
import no.individuellplan.core.person.DecisionCompetence.Matter;
import no.individuellplan.core.person.LegalAge;
import no.individuellplan.core.person.Mandate;
import no.individuellplan.core.person.Mandates;
import no.individuellplan.core.person.Person;
import no.individuellplan.core.person.Persons;
import no.individuellplan.core.person.Representation;
import no.individuellplan.core.person.Representation.Kind;
import no.individuellplan.core.person.Representation.Part;
import no.individuellplan.core.person.Representation.Scope;

/**
 * Writes in that somebody may act for a person: somebody at work what has been decided, the person a written mandate of their
 * own. Who answers and who sees what follows at once.
 */
@ApplicationScoped
public class WriteMandate {
    private final Mandates mandates;
    private final Persons persons;
    private final PersonsNamed named;
    private final Agencies agencies;
    private final Access access;
    private final RenewPermits renew;
    private final Ids ids;
    private final Clock clock;

    WriteMandate(
            Mandates mandates,
            Persons persons,
            PersonsNamed named,
            Agencies agencies,
            Access access,
            RenewPermits renew,
            Ids ids,
            Clock clock) {
        this.mandates = mandates;
        this.persons = persons;
        this.named = named;
        this.agencies = agencies;
        this.access = access;
        this.renew = renew;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * A new contact of the child welfare service takes the place of the one before, from the day it begins.
     *
     * @throws no.individuellplan.core.law.RuleViolation with every reason of {@link MandateRules}
     */
    @Transactional
    public Mandate write(Actor actor, PersonId id, MandateForm typed) {
        Basis basis = access.toWrite(actor, id, Area.COORDINATION);
        LocalDate today = LocalDate.now(clock);
        MandateForm form = typed.givenOn(today);
        Person person = persons.find(id).orElseThrow(NotVisible::new);
        Optional<PersonId> who = named.find(form.who()).filter(other -> !other.equals(id));
        MandateFacts facts = facts(actor, basis, person, form, who.isPresent(), today);
        MandateRules.ALL.evaluateAll(facts).orThrow();
        PersonId other = who.orElseThrow();
        named.register(other, form.who());
        if (form.kind() == Kind.CHILD_WELFARE) {
            replace(actor, id, form.from(), today);
        }
        Mandate mandate = mandate(actor, id, other, form, facts);
        mandates.add(mandate);
        renew.about(id);
        return mandate;
    }

    private MandateFacts facts(
            Actor actor, Basis basis, Person person, MandateForm form, boolean somebodyElse, LocalDate today) {
        int age = person.ageOn(today).orElse(-1);
        boolean lacks = Arrays.stream(Matter.values())
                .anyMatch(matter -> persons.lacksCompetenceFor(person.id(), matter, today));
        return new MandateFacts(
                Duty.has(actor, basis),
                actor instanceof Actor.Citizen && basis == Basis.OWN,
                age >= LegalAge.OWN_CONSENT.years() && !lacks,
                lacks,
                age,
                form.kind(),
                form.ground(),
                somebodyElse,
                isMunicipal(form.unit()),
                form.from() != null && hasCare(person.id(), form.from()),
                form.parts().stream().anyMatch(part -> part != Part.ANSWERS),
                WrittenText.of(form.document()),
                WrittenText.of(form.textShown()),
                form.decidedOn(),
                form.from(),
                form.until(),
                today);
    }

    private boolean isMunicipal(UnitId unit) {
        return unit != null
                && agencies.unit(unit)
                        .flatMap(one -> agencies.agency(one.agency()))
                        .filter(one -> one.kind() == Agency.Kind.MUNICIPALITY)
                        .isPresent();
    }

    private boolean hasCare(PersonId person, LocalDate day) {
        return persons.representativesOf(person, day).stream().anyMatch(one -> one.kind() == Kind.CHILD_WELFARE);
    }

    private void replace(Actor actor, PersonId person, LocalDate from, LocalDate today) {
        LocalDate day = from.isAfter(today) ? from : today;
        mandates.of(person).stream()
                .filter(one -> one.given().kind() == Kind.CHILD_WELFARE && one.standsOn(today))
                .forEach(one -> mandates.save(one.ended(day, null, actor.name())));
    }

    private Mandate mandate(Actor actor, PersonId person, PersonId other, MandateForm form, MandateFacts facts) {
        return new Mandate(
                new MandateId(ids.next()),
                new Representation(
                        person,
                        other,
                        form.kind(),
                        form.kind() == Kind.FUTURE_ATTORNEY ? Set.of(Scope.HEALTH_AND_WELFARE) : Set.of(),
                        form.from(),
                        form.until(),
                        form.kind() == Kind.ATTORNEY ? form.parts() : Set.of(),
                        form.ground()),
                form.kind() == Kind.CHILD_WELFARE ? form.unit() : null,
                facts.document(),
                form.decidedOn(),
                actor.id(),
                actor.name(),
                facts.byThePerson() ? facts.textShown() : null,
                clock.instant(),
                null,
                null,
                null,
                0);
    }
}
