package no.individuellplan.core.protection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import no.individuellplan.core.access.Access;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Reason;
import no.individuellplan.core.law.RuleViolation;
import no.individuellplan.core.protection.ProtectionLine.Says;

/**
 * Lets one at a coordinating unit take a case that nobody there has been named to, so that a need is never left lying because nobody may see it
 * (HRF-03). Until somebody has taken it, the unit knows only that there is one.
 */
@ApplicationScoped
public class TakeProtectedCase {
    private final Protections protections;
    private final CaseDesk desk;
    private final Access access;

    TakeProtectedCase(Protections protections, CaseDesk desk, Access access) {
        this.protections = protections;
        this.desk = desk;
        this.access = access;
    }

    /** How many wait for one at the unit; not who, not since when. None of one's own family. */
    @Transactional
    public int waiting(Actor.Professional actor) {
        return forOne(actor).size();
    }

    /**
     * Takes the one that has waited longest.
     *
     * @return whom it is about; from now on the actor is in the case team
     * @throws RuleViolation {@code protection.take.none} when none waits
     */
    @Transactional
    public PersonId take(Actor.Professional actor) {
        access.logUnattended(actor);
        PersonId person = forOne(actor).stream()
                .findFirst()
                .orElseThrow(() -> new RuleViolation(
                        new Reason("protection.take.none", LegalBasis.COORDINATING_UNIT_RECEIVES_NEEDS)));
        desk.write(actor, person, Says.IN_TEAM, actor.employment().value(), actor.unit(), null);
        desk.renew(person);
        access.toWrite(actor, person, Area.COORDINATION);
        return person;
    }

    private List<PersonId> forOne(Actor.Professional actor) {
        return Optional.of(actor).filter(Actor.Professional::coordinatingUnit).stream()
                .flatMap(one -> protections.unattendedAt(one.unit()).stream())
                .filter(person ->
                        !desk.about(person).family().contains(actor.employment().value()))
                .toList();
    }
}
