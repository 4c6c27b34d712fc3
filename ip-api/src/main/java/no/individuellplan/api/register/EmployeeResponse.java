package no.individuellplan.api.register;

import java.util.UUID;
import no.individuellplan.core.agency.Employee;

/** Somebody at work in one unit. Says nothing of who they are as a private person. */
public record EmployeeResponse(UUID id, String name, boolean healthPersonnel) {

    static EmployeeResponse of(Employee employee) {
        return new EmployeeResponse(
                employee.id().value(),
                employee.name(),
                employee.hprNumber() != null && !employee.hprNumber().isBlank());
    }
}
