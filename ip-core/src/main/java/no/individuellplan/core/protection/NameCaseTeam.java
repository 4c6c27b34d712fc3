package no.individuellplan.core.protection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import no.individuellplan.core.access.AccessFacts;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.agency.Employee;
import no.individuellplan.core.agency.Staff;
import no.individuellplan.core.id.EmploymentId;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.law.RuleViolation;
import no.individuellplan.core.protection.CaseDesk.Case;
import no.individuellplan.core.protection.ProtectionLine.Says;
import no.individuellplan.core.protection.rules.TeamFacts;
import no.individuellplan.core.protection.rules.TeamRules;

/**
 * Names, one by one, who works with one whose address is protected. Being named gives no more than the task or the unit
 * would have given; it lets through what is otherwise kept.
 */
@ApplicationScoped
public class NameCaseTeam {
    private final Staff staff;
    private final CaseDesk desk;

    NameCaseTeam(Staff staff, CaseDesk desk) {
        this.staff = staff;
        this.desk = desk;
    }

    /**
     * @param who an employment, or a person who is next of kin
     * @throws RuleViolation with every reason of {@link TeamRules}
     */
    @Transactional
    public void name(Actor.Professional actor, PersonId person, UUID who) {
        Case found = desk.toChange(actor, person);
        Optional<Employee> employee =
                Optional.ofNullable(who).map(EmploymentId::new).flatMap(staff::find);
        AccessFacts facts = found.facts();
        boolean kin = facts.kin().stream().anyMatch(one -> one.person().equals(who));
        TeamRules.ALL
                .evaluateAll(new TeamFacts(
                        found.hasIt(),
                        facts.shield().on(),
                        employee.isPresent() || kin,
                        who != null && facts.family().contains(who),
                        who != null && facts.shield().shutOut().contains(who)))
                .orThrow();
        desk.write(
                actor, person, Says.IN_TEAM, who, employee.map(Employee::unit).orElse(null), null);
        desk.renew(person);
    }

    /** Takes somebody out again, at once; also oneself. Anybody who has the case may. */
    @Transactional
    public void takeOut(Actor.Professional actor, PersonId person, UUID who) {
        Case found = desk.toChange(actor, person);
        boolean named = found.facts().shield().team().stream()
                .anyMatch(member -> member.who().equals(who));
        TeamRules.ALL
                .evaluateAll(new TeamFacts(found.hasIt(), found.facts().shield().on(), named, false, false))
                .orThrow();
        desk.write(actor, person, Says.OUT_OF_TEAM, who, null, null);
        desk.renew(person);
    }
}
