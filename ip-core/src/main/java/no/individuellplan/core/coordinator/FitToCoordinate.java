package no.individuellplan.core.coordinator;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import no.individuellplan.core.access.Actor;
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
import no.individuellplan.core.law.Decision;
import no.individuellplan.core.person.Persons;

/** Whether somebody may be coordinator for a person: asked when they are asked, when they accept, and for a stand-in. */
@ApplicationScoped
public class FitToCoordinate {
    private final Staff staff;
    private final Agencies agencies;
    private final Persons persons;
    private final Consents consents;
    private final Clock clock;

    FitToCoordinate(Staff staff, Agencies agencies, Persons persons, Consents consents, Clock clock) {
        this.staff = staff;
        this.agencies = agencies;
        this.persons = persons;
        this.consents = consents;
        this.clock = clock;
    }

    /** @param mayAsk whether the one who asks may */
    Decision decide(CoordinatorChair chair, EmploymentId whom, boolean mayAsk) {
        PersonId person = chair.person();
        Optional<Employee> employee = Optional.ofNullable(whom).flatMap(staff::find);
        return AskRules.ALL.evaluateAll(new AskFacts(
                consents.ledgerOf(person)
                        .inForce(ConsentKind.COORDINATOR, null, LocalDate.now(clock))
                        .isPresent(),
                mayAsk,
                employee.isPresent(),
                employee.flatMap(one -> agencies.agency(one.agency()))
                        .filter(agency -> agency.kind() == Agency.Kind.HEALTH_TRUST)
                        .isPresent(),
                employee.map(Employee::hprNumber)
                        .filter(number -> !number.isBlank())
                        .isPresent(),
                employee.map(Employee::ownPerson)
                        .filter(own -> own.equals(person) || persons.areFamily(own, person))
                        .isPresent()));
    }

    /** The coordinating unit that answers for the chair, or its holder. */
    static boolean mayAsk(Actor.Professional actor, CoordinatorChair chair) {
        boolean holder = actor.employment().equals(chair.holder());
        boolean unit = actor.coordinatingUnit() && actor.unit().equals(chair.unit());
        return holder || unit;
    }
}
