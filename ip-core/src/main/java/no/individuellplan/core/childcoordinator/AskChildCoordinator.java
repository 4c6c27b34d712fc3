package no.individuellplan.core.childcoordinator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import no.individuellplan.core.access.Access;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.access.NotVisible;
import no.individuellplan.core.access.Permit.Right;
import no.individuellplan.core.access.RenewPermits;
import no.individuellplan.core.access.StaleVersion;
import no.individuellplan.core.childcoordinator.ChildLine.Says;
import no.individuellplan.core.childcoordinator.rules.ChildAskRules;
import no.individuellplan.core.id.EmploymentId;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.id.UnitId;
import no.individuellplan.core.law.RuleViolation;

/** The coordinating unit asks somebody to be child coordinator; whoever is one stays until the one asked accepts. */
@ApplicationScoped
public class AskChildCoordinator {
    private final ChildLines lines;
    private final ChildDesk desk;
    private final Access access;
    private final RenewPermits renew;

    AskChildCoordinator(ChildLines lines, ChildDesk desk, Access access, RenewPermits renew) {
        this.lines = lines;
        this.desk = desk;
        this.access = access;
        this.renew = renew;
    }

    /**
     * @param version of the role
     * @param whom null when nobody was chosen
     * @throws RuleViolation with every reason of {@link ChildAskRules}
     * @throws NotVisible for one who has nothing to do with it
     */
    @Transactional
    public void ask(Actor.Professional actor, PersonId person, long version, EmploymentId whom) {
        access.require(actor, person, Area.CHILD_COORDINATION, person.value(), Right.WRITE);
        ChildRole role = lines.of(person).filter(ChildRole::stands).orElseThrow(NotVisible::new);
        StaleVersion.check(version, role.version());
        UnitId unit = desk.unit(person).orElseThrow(NotVisible::new);
        boolean mayAsk = actor.coordinatingUnit() && actor.unit().equals(unit);
        desk.fit(person, unit, whom, mayAsk).orThrow();
        desk.say(actor, role, Says.ASKED, whom);
        renew.about(person);
    }
}
