package no.individuellplan.core.protection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.law.RuleViolation;
import no.individuellplan.core.law.WrittenText;
import no.individuellplan.core.person.AddressProtection;
import no.individuellplan.core.protection.CaseDesk.Case;
import no.individuellplan.core.protection.ProtectionLine.Says;
import no.individuellplan.core.protection.rules.ProtectFacts;
import no.individuellplan.core.protection.rules.ProtectRules;

/**
 * Writes in how the register of people protects a person's address (ADR-02). From that transaction on only the case team
 * sees anything about the person, older things too (ADR-04); the one who writes it in is named to the team. What waits to be sent is stopped when
 * it is about to leave.
 */
@ApplicationScoped
public class ProtectAddress {
    private final Protections protections;
    private final CaseDesk desk;

    ProtectAddress(Protections protections, CaseDesk desk) {
        this.protections = protections;
        this.desk = desk;
    }

    /**
     * @param wanted NONE when the register protects it no more
     * @param why where one knows it from; needed when the protection becomes less
     * @throws RuleViolation with every reason of {@link ProtectRules}
     */
    @Transactional
    public void write(Actor.Professional actor, PersonId person, AddressProtection wanted, String why) {
        Case found = desk.toChange(actor, person);
        AddressProtection now = protections.levelOf(person);
        String words = WrittenText.of(why);
        ProtectRules.ALL
                .evaluateAll(new ProtectFacts(found.hasIt(), now, wanted, words))
                .orThrow();
        set(actor, person, wanted, words);
        boolean named = protections.ledgerOf(person).team().stream()
                .anyMatch(line -> line.about().equals(actor.employment().value()));
        if (wanted.hides() && !named) {
            desk.write(actor, person, Says.IN_TEAM, actor.employment().value(), actor.unit(), null);
        }
        desk.renew(person);
    }

    /** What the register of people tells by itself; nobody is named by it. The same again changes nothing. */
    @Transactional
    public void registered(Actor.System actor, PersonId person, AddressProtection level) {
        if (protections.levelOf(person) != level) {
            set(actor, person, level, null);
            desk.renew(person);
        }
    }

    private void set(Actor actor, PersonId person, AddressProtection level, String why) {
        protections.set(person, level);
        Says says =
                switch (level) {
                    case NONE -> Says.LIFTED;
                    case CONFIDENTIAL -> Says.CONFIDENTIAL;
                    case STRICTLY_CONFIDENTIAL -> Says.STRICTLY_CONFIDENTIAL;
                };
        desk.write(actor, person, says, null, null, why);
    }
}
