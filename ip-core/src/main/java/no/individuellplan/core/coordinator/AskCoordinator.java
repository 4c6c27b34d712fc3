package no.individuellplan.core.coordinator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import no.individuellplan.core.access.Access;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.access.RenewPermits;
import no.individuellplan.core.access.StaleVersion;
import no.individuellplan.core.agency.Agencies;
import no.individuellplan.core.agency.Agency;
import no.individuellplan.core.agency.Employee;
import no.individuellplan.core.agency.Staff;
import no.individuellplan.core.consent.ConsentKind;
import no.individuellplan.core.consent.Consents;
import no.individuellplan.core.coordinator.rules.AskFacts;
import no.individuellplan.core.coordinator.rules.AskRules;
import no.individuellplan.core.id.EmploymentId;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.law.RuleViolation;
import no.individuellplan.core.person.Persons;

/**
 * Asks somebody to be coordinator, or to take over. Until they accept, the one who holds the chair keeps it; when nobody
 * does, the coordinating unit has it (I4).
 */
@ApplicationScoped
public class AskCoordinator {
    private final Chairs chairs;
    private final Staff staff;
    private final Agencies agencies;
    private final Persons persons;
    private final Consents consents;
    private final Access access;
    private final RenewPermits renew;
    private final Clock clock;

    public AskCoordinator(
            Chairs chairs,
            Staff staff,
            Agencies agencies,
            Persons persons,
            Consents consents,
            Access access,
            RenewPermits renew,
            Clock clock) {
        this.chairs = chairs;
        this.staff = staff;
        this.agencies = agencies;
        this.persons = persons;
        this.consents = consents;
        this.access = access;
        this.renew = renew;
        this.clock = clock;
    }

    /**
     * @param version of the chair; 0 when nobody has been asked before
     * @throws RuleViolation with every reason of {@link AskRules}
     */
    @Transactional
    public void ask(Actor.Professional actor, PersonId person, long version, EmploymentId whom) {
        access.toWrite(actor, person, Area.COORDINATION);
        Optional<CoordinatorChair> standing = chairs.of(person);
        CoordinatorChair chair = standing.orElseGet(() -> CoordinatorChair.heldBy(person, actor.unit()));
        StaleVersion.check(version, chair.version());
        Optional<Employee> employee = staff.find(whom);
        AskRules.ALL.evaluateAll(facts(actor, person, chair, employee)).orThrow();
        if (standing.isEmpty()) {
            chairs.add(chair.asking(whom, clock.instant()));
        } else {
            chairs.save(chair.asking(whom, clock.instant()));
        }
        renew.about(person);
    }

    private AskFacts facts(
            Actor.Professional actor, PersonId person, CoordinatorChair chair, Optional<Employee> employee) {
        boolean holder = actor.employment().equals(chair.holder());
        boolean unit = actor.coordinatingUnit() && actor.unit().equals(chair.unit());
        return new AskFacts(
                consents.ledgerOf(person)
                        .inForce(ConsentKind.COORDINATOR, null, LocalDate.now(clock))
                        .isPresent(),
                holder || unit,
                employee.isPresent(),
                employee.flatMap(one -> agencies.agency(one.agency()))
                        .filter(agency -> agency.kind() == Agency.Kind.HEALTH_TRUST)
                        .isPresent(),
                employee.map(Employee::hprNumber).isPresent(),
                employee.map(Employee::ownPerson)
                        .filter(own -> own.equals(person) || persons.areFamily(own, person))
                        .isPresent());
    }
}
