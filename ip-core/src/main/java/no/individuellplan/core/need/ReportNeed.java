package no.individuellplan.core.need;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.individuellplan.core.access.Access;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.NotVisible;
import no.individuellplan.core.access.RenewPermits;
import no.individuellplan.core.agency.Agencies;
import no.individuellplan.core.agency.Agency;
import no.individuellplan.core.agency.ServiceUnit;
import no.individuellplan.core.id.Ids;
import no.individuellplan.core.id.NeedId;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.id.UnitId;
import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.RuleViolation;
import no.individuellplan.core.law.WrittenText;
import no.individuellplan.core.need.rules.ReportFacts;
import no.individuellplan.core.need.rules.ReportRules;
import no.individuellplan.core.person.AddressProtection;
import no.individuellplan.core.person.NationalId;
import no.individuellplan.core.person.Person;
import no.individuellplan.core.person.Persons;
import no.individuellplan.core.person.SyntheticNumbers;

/**
 * Reports that a person may need a plan and a coordinator (hpl § 38 a). Goes to the municipality's coordinating unit; from
 * specialist services the trust's own unit gets it too (HPL-08, IPF-09a). The same report twice is one; another report of
 * the same person is added to the need that stands.
 */
@ApplicationScoped
public class ReportNeed {
    private final Needs needs;
    private final Persons persons;
    private final Agencies agencies;
    private final Access access;
    private final RenewPermits renew;
    private final PlanExists plans;
    private final SyntheticNumbers synthetic;
    private final Ids ids;
    private final Clock clock;

    public ReportNeed(
            Needs needs,
            Persons persons,
            Agencies agencies,
            Access access,
            RenewPermits renew,
            PlanExists plans,
            SyntheticNumbers synthetic,
            Ids ids,
            Clock clock) {
        this.needs = needs;
        this.persons = persons;
        this.agencies = agencies;
        this.access = access;
        this.renew = renew;
        this.plans = plans;
        this.synthetic = synthetic;
        this.ids = ids;
        this.clock = clock;
    }

    /** @throws RuleViolation with every reason of {@link ReportRules} and of the number */
    @Transactional
    public Receipt report(Actor actor, NeedForm form) {
        Optional<ServiceUnit> receiver = receiver(form);
        Decision number = NationalId.check(text(form.nationalId()), synthetic);
        Optional<Person> known =
                number.isAllowed() ? persons.recognise(NationalId.of(form.nationalId(), synthetic)) : Optional.empty();
        if (number.isAllowed()) {
            onlyOneself(actor, known, form);
        }
        number.and(ReportRules.ALL.evaluateAll(facts(form, receiver, known))).orThrow();
        Person person = known.orElseGet(() -> register(form));
        Need need = needs.newestOf(person.id())
                .map(standing -> again(standing, actor, receiver.orElseThrow()))
                .orElseGet(() -> open(actor, person.id(), receiver.orElseThrow()));
        addOnce(actor, need, form);
        renew.about(person.id());
        access.logReport(actor, person.id());
        return new Receipt(need.id(), clock.instant(), receiver.orElseThrow().name());
    }

    /**
     * A citizen reports their own need, or that of one they may act for. Asked before the rules, which tell whether a
     * number is known here.
     */
    private void onlyOneself(Actor actor, Optional<Person> known, NeedForm form) {
        boolean ownOrAtWork =
                switch (actor) {
                    case Actor.Professional ignored -> true;
                    case Actor.System ignored -> true;
                    case Actor.Citizen self ->
                        known.filter(person -> person.id().equals(self.person()))
                                .isPresent();
                    case Actor.Representative other ->
                        known.filter(person -> person.id().equals(other.represents()))
                                .isPresent();
                    case Actor.Visitor self ->
                        NationalId.of(form.nationalId(), synthetic).equals(self.nationalId());
                };
        if (!ownOrAtWork) {
            throw new NotVisible();
        }
    }

    private ReportFacts facts(NeedForm form, Optional<ServiceUnit> receiver, Optional<Person> known) {
        boolean same = known.map(Person::birthDate)
                .map(born -> born.equals(form.birthDate()))
                .orElse(true);
        return new ReportFacts(
                WrittenText.of(form.givenName()),
                WrittenText.of(form.familyName()),
                form.birthDate(),
                LocalDate.now(clock),
                WrittenText.of(form.why()),
                receiver.isPresent(),
                same);
    }

    private Optional<ServiceUnit> receiver(NeedForm form) {
        return Optional.ofNullable(form.municipality())
                .flatMap(agencies::agency)
                .filter(agency -> agency.kind() == Agency.Kind.MUNICIPALITY)
                .flatMap(agency -> agencies.coordinatingUnitOf(agency.id()));
    }

    private Person register(NeedForm form) {
        Person person = new Person(
                new PersonId(ids.next()),
                List.of(NationalId.of(form.nationalId(), synthetic)),
                WrittenText.of(form.givenName()),
                WrittenText.of(form.familyName()),
                form.birthDate(),
                AddressProtection.NONE,
                agencies.agency(form.municipality()).orElseThrow().municipality(),
                0);
        persons.add(person);
        return person;
    }

    /**
     * A need once found not to be there, and one whose plan has ended, is looked at anew when somebody reports again. The
     * unit reported to sees it too when another has it.
     */
    private Need again(Need standing, Actor actor, ServiceUnit receiver) {
        boolean over = standing.state() == NeedState.NOT_ENTITLED
                || (standing.state() == NeedState.ACCEPTED && !plans.openPlanOf(standing.person()));
        Need next = over ? standing.to(NeedState.REPORTED) : standing;
        if (next.copyUnit() == null) {
            next = next.copiedTo(
                    receiver.id().equals(next.receivingUnit()) ? copyUnit(actor, receiver) : receiver.id());
        }
        if (!next.equals(standing)) {
            needs.save(next);
        }
        return next;
    }

    private Need open(Actor actor, PersonId person, ServiceUnit receiver) {
        Need need = new Need(
                new NeedId(ids.next()),
                person,
                receiver.id(),
                copyUnit(actor, receiver),
                NeedState.REPORTED,
                clock.instant(),
                null,
                null,
                null,
                false,
                null,
                0);
        needs.add(need);
        return need;
    }

    private UnitId copyUnit(Actor actor, ServiceUnit receiver) {
        return actor instanceof Actor.Professional professional
                ? agencies.coordinatingUnitOf(professional.agency())
                        .map(ServiceUnit::id)
                        .filter(own -> !own.equals(receiver.id()))
                        .orElse(null)
                : null;
    }

    private void addOnce(Actor actor, Need need, NeedForm form) {
        NeedReport report = new NeedReport(
                ids.next(),
                need.id(),
                need.person(),
                actor instanceof Actor.Visitor ? need.person().value() : actor.id(),
                actor.name(),
                actor.organisation(),
                WrittenText.of(form.why()),
                WrittenText.of(form.wish()),
                form.personInformed(),
                clock.instant());
        if (!needs.alreadyReported(report)) {
            needs.add(report);
        }
    }

    private static String text(String typed) {
        return typed == null ? "" : typed;
    }
}
