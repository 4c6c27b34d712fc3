package no.individuellplan.core.need;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.individuellplan.core.access.Access;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.RenewPermits;
import no.individuellplan.core.agency.Agencies;
import no.individuellplan.core.agency.ServiceUnit;
import no.individuellplan.core.id.Ids;
import no.individuellplan.core.id.NeedId;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.id.UnitId;
import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.WrittenText;
import no.individuellplan.core.need.rules.ReportFacts;
import no.individuellplan.core.need.rules.ReportRules;
import no.individuellplan.core.person.AddressProtection;
import no.individuellplan.core.person.NationalId;
import no.individuellplan.core.person.Person;
import no.individuellplan.core.person.Persons;
import no.individuellplan.core.person.SyntheticNumbers;

/**
 * Decides on a report and keeps it, whatever way it came: the same report twice is one; another report of the same person
 * is added to the need that stands. In the caller's transaction.
 */
@ApplicationScoped
class KeepNeed {
    private final Needs needs;
    private final Persons persons;
    private final Agencies agencies;
    private final Access access;
    private final RenewPermits renew;
    private final PlanExists plans;
    private final SyntheticNumbers synthetic;
    private final Ids ids;
    private final Clock clock;

    KeepNeed(
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

    Decision decide(NeedForm form, boolean receiverKnown, boolean reachable, Optional<Person> known) {
        boolean same = known.map(Person::birthDate)
                .map(born -> born.equals(form.birthDate()))
                .orElse(true);
        return ReportRules.ALL.evaluateAll(new ReportFacts(
                WrittenText.of(form.givenName()),
                WrittenText.of(form.familyName()),
                form.birthDate(),
                LocalDate.now(clock),
                WrittenText.of(form.why()),
                receiverKnown,
                same,
                reachable));
    }

    /**
     * What {@link #decide} allowed.
     *
     * @param copy the unit that gets it too; null for none
     * @param known empty registers the person
     */
    Kept keep(Actor actor, NeedReporter by, NeedForm form, ServiceUnit receiver, UnitId copy, Optional<Person> known) {
        Person person = known.orElseGet(() -> register(form));
        Need need = needs.newestOf(person.id())
                .map(standing -> again(standing, receiver.id(), copy))
                .orElseGet(() -> open(by, person.id(), receiver.id(), copy));
        boolean added = addOnce(by, need, form);
        renew.about(person.id());
        access.logReport(actor, person.id());
        return new Kept(need, person, added);
    }

    /**
     * The need a report became part of, and whose it is.
     *
     * @param added false when the same had been reported before
     */
    record Kept(Need need, Person person, boolean added) {}

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
    private Need again(Need standing, UnitId receiver, UnitId copy) {
        boolean over = standing.state() == NeedState.NOT_ENTITLED
                || (standing.state() == NeedState.ACCEPTED && !plans.openPlanOf(standing.person()));
        Need next = over ? standing.to(NeedState.REPORTED) : standing;
        if (next.copyUnit() == null) {
            next = next.copiedTo(receiver.equals(next.receivingUnit()) ? copy : receiver);
        }
        if (!next.equals(standing)) {
            needs.save(next);
        }
        return next;
    }

    private Need open(NeedReporter by, PersonId person, UnitId receiver, UnitId copy) {
        Need need = new Need(
                new NeedId(ids.next()),
                person,
                receiver,
                copy,
                NeedState.REPORTED,
                by.at(),
                null,
                null,
                null,
                false,
                null,
                0);
        needs.add(need);
        return need;
    }

    private boolean addOnce(NeedReporter by, Need need, NeedForm form) {
        NeedReport report = new NeedReport(
                ids.next(),
                need.id(),
                need.person(),
                by.idFor(need.person()),
                by.name(),
                by.organisation(),
                WrittenText.of(form.why()),
                WrittenText.of(form.wish()),
                form.personInformed(),
                by.at());
        if (needs.alreadyReported(report)) {
            return false;
        }
        needs.add(report);
        return true;
    }
}
