package no.individuellplan.core.oversight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.agency.Employee;
import no.individuellplan.core.agency.Staff;
import no.individuellplan.core.id.EmploymentId;

/** Names one who reviews the log of the organisation they work in, and of no other. For the platform's own actor only. */
@ApplicationScoped
public class NameReviewer {
    private final Reviewers reviewers;
    private final Staff staff;

    public NameReviewer(Reviewers reviewers, Staff staff) {
        this.reviewers = reviewers;
        this.staff = staff;
    }

    /** @param until last day; null when open */
    @Transactional
    public void name(Actor.System actor, EmploymentId who, LocalDate from, LocalDate until) {
        Employee employee = staff.find(who).orElseThrow();
        reviewers.add(who, employee.agency(), from, until);
    }
}
