package no.individuellplan.core.operation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.agency.Staff;
import no.individuellplan.core.id.EmploymentId;

/** Names one who keeps this installation running. For the platform's own actor only. */
@ApplicationScoped
public class NameOperator {
    private final Operators operators;
    private final Staff staff;

    public NameOperator(Operators operators, Staff staff) {
        this.operators = operators;
        this.staff = staff;
    }

    /** @param until last day; null when open */
    @Transactional
    public void name(Actor.System actor, EmploymentId who, LocalDate from, LocalDate until) {
        staff.find(who).orElseThrow();
        operators.add(who, from, until);
    }
}
