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
import no.individuellplan.core.childcoordinator.rules.ChildAnswerFacts;
import no.individuellplan.core.childcoordinator.rules.ChildAnswerRules;
import no.individuellplan.core.childcoordinator.rules.ChildAskRules;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.id.UnitId;
import no.individuellplan.core.law.RuleViolation;

/** The one asked says yes or no. A hand-over ends only here, on a yes. */
@ApplicationScoped
public class AnswerAsChildCoordinator {
    private final ChildLines lines;
    private final ChildDesk desk;
    private final Access access;
    private final RenewPermits renew;

    AnswerAsChildCoordinator(ChildLines lines, ChildDesk desk, Access access, RenewPermits renew) {
        this.lines = lines;
        this.desk = desk;
        this.access = access;
        this.renew = renew;
    }

    /** @throws RuleViolation with every reason of {@link ChildAnswerRules}, or of {@link ChildAskRules} */
    @Transactional
    public void accept(Actor.Professional actor, PersonId person, long version) {
        ChildRole role = asked(actor, person, version);
        desk.fit(person, desk.unit(person).orElseThrow(), actor.employment(), true)
                .orThrow();
        desk.say(actor, role, Says.ACCEPTED, actor.employment());
        renew.about(person);
    }

    /**
     * Whoever is child coordinator stays.
     *
     * @throws RuleViolation with every reason of {@link ChildAnswerRules}
     */
    @Transactional
    public void decline(Actor.Professional actor, PersonId person, long version) {
        desk.say(actor, asked(actor, person, version), Says.DECLINED, null);
        renew.about(person);
    }

    private ChildRole asked(Actor.Professional actor, PersonId person, long version) {
        access.require(actor, person, Area.CHILD_COORDINATION, person.value(), Right.WRITE);
        ChildRole role = lines.of(person).filter(ChildRole::stands).orElseThrow(NotVisible::new);
        StaleVersion.check(version, role.version());
        UnitId unit = desk.unit(person).orElseThrow(NotVisible::new);
        ChildAnswerRules.ALL
                .evaluateAll(new ChildAnswerFacts(role.asked(unit)
                        .filter(line -> actor.employment().equals(line.whom()))
                        .isPresent()))
                .orThrow();
        return role;
    }
}
