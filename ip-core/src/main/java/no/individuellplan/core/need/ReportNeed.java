package no.individuellplan.core.need;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.NotVisible;
import no.individuellplan.core.agency.Agencies;
import no.individuellplan.core.agency.Agency;
import no.individuellplan.core.agency.ServedHere;
import no.individuellplan.core.agency.ServiceUnit;
import no.individuellplan.core.id.UnitId;
import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.RuleViolation;
import no.individuellplan.core.person.NationalId;
import no.individuellplan.core.person.Person;
import no.individuellplan.core.person.Persons;
import no.individuellplan.core.person.SyntheticNumbers;

/**
 * Reports that a person may need a plan and a coordinator (hpl § 38 a). Goes to the municipality's coordinating unit; from
 * specialist services the trust's own unit gets it too (HPL-08, IPF-09a). The same report twice is one; another report of
 * the same person is added to the need that stands. A unit that does not work here gets what one at work reports as a
 * message, in the same transaction.
 */
@ApplicationScoped
public class ReportNeed {
    private final KeepNeed keep;
    private final Persons persons;
    private final Agencies agencies;
    private final ServedHere here;
    private final ReportsElsewhere elsewhere;
    private final SyntheticNumbers synthetic;
    private final Clock clock;

    ReportNeed(
            KeepNeed keep,
            Persons persons,
            Agencies agencies,
            ServedHere here,
            ReportsElsewhere elsewhere,
            SyntheticNumbers synthetic,
            Clock clock) {
        this.keep = keep;
        this.persons = persons;
        this.agencies = agencies;
        this.here = here;
        this.elsewhere = elsewhere;
        this.synthetic = synthetic;
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
        Optional<Leaving> leaving = receiver.flatMap(unit -> leaving(actor, unit));
        boolean reachable = leaving.map(one ->
                        elsewhere.mayGo(known.map(Person::id), one.reporter().unit(), one.to()))
                .orElse(true);
        number.and(keep.decide(form, receiver.isPresent(), reachable, known)).orThrow();
        ServiceUnit unit = receiver.orElseThrow();
        Instant now = clock.instant();
        KeepNeed.Kept kept = keep.keep(actor, NeedReporter.of(actor, now), form, unit, copyUnit(actor, unit), known);
        leaving.filter(one -> kept.added())
                .ifPresent(one -> elsewhere.send(one.reporter(), kept.person(), one.to(), NeedLetter.in(form)));
        return new Receipt(kept.need().id(), now, unit.name());
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

    private Optional<ServiceUnit> receiver(NeedForm form) {
        return Optional.ofNullable(form.municipality())
                .flatMap(agencies::agency)
                .filter(agency -> agency.kind() == Agency.Kind.MUNICIPALITY)
                .flatMap(agency -> agencies.coordinatingUnitOf(agency.id()));
    }

    private UnitId copyUnit(Actor actor, ServiceUnit receiver) {
        return actor instanceof Actor.Professional professional
                ? agencies.coordinatingUnitOf(professional.agency())
                        .map(ServiceUnit::id)
                        .filter(own -> !own.equals(receiver.id()))
                        .orElse(null)
                : null;
    }

    /** A report by one at work to a unit that does not work here. */
    private record Leaving(Actor.Professional reporter, UnitId to) {}

    private Optional<Leaving> leaving(Actor actor, ServiceUnit receiver) {
        boolean worksHere =
                agencies.agency(receiver.agency()).filter(here::serves).isPresent();
        return actor instanceof Actor.Professional reporter && !worksHere
                ? Optional.of(new Leaving(reporter, receiver.id()))
                : Optional.empty();
    }

    private static String text(String typed) {
        return typed == null ? "" : typed;
    }
}
