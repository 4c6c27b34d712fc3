package no.individuellplan.core.protection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import no.individuellplan.core.access.AccessFacts;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.agency.Agencies;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.id.UnitId;
import no.individuellplan.core.law.RuleViolation;
import no.individuellplan.core.law.WrittenText;
import no.individuellplan.core.protection.CaseDesk.Case;
import no.individuellplan.core.protection.ProtectionLine.Says;
import no.individuellplan.core.protection.rules.MailboxFacts;
import no.individuellplan.core.protection.rules.MailboxRules;
import no.individuellplan.core.protection.rules.ShutOutFacts;
import no.individuellplan.core.protection.rules.ShutOutRules;

/**
 * Says who of those close to the person must not learn where they are, and which service's mailbox may get messages all the
 * same. Both count while the address is protected, at once and for what is older.
 */
@ApplicationScoped
public class GuardWhereabouts {
    private final Agencies agencies;
    private final CaseDesk desk;

    GuardWhereabouts(Agencies agencies, CaseDesk desk) {
        this.agencies = agencies;
        this.desk = desk;
    }

    /**
     * @param from somebody who acts for the person, or next of kin
     * @throws RuleViolation with every reason of {@link ShutOutRules}
     */
    @Transactional
    public void shutOut(Actor.Professional actor, PersonId person, PersonId from, String why) {
        shut(actor, person, from, why, Says.SHUT_OUT);
    }

    /** @throws RuleViolation as {@link #shutOut} */
    @Transactional
    public void letIn(Actor.Professional actor, PersonId person, PersonId again, String why) {
        shut(actor, person, again, why, Says.LET_IN);
    }

    private void shut(Actor.Professional actor, PersonId person, PersonId who, String why, Says says) {
        Case found = desk.toChange(actor, person);
        String words = WrittenText.of(why);
        ShutOutRules.ALL
                .evaluateAll(new ShutOutFacts(found.hasIt(), isClose(found.facts(), who), words))
                .orThrow();
        desk.write(actor, person, says, who.value(), null, words);
        desk.renew(person);
    }

    private static boolean isClose(AccessFacts facts, PersonId who) {
        return who != null
                && (facts.representatives().stream()
                                .anyMatch(one -> one.representative().equals(who))
                        || facts.kin().stream().anyMatch(one -> one.person().equals(who.value())));
    }

    /** @throws RuleViolation with every reason of {@link MailboxRules} */
    @Transactional
    public void openMailbox(Actor.Professional actor, PersonId person, UnitId unit, String why) {
        mailbox(actor, person, unit, why, Says.MAILBOX);
    }

    /** @throws RuleViolation as {@link #openMailbox} */
    @Transactional
    public void closeMailbox(Actor.Professional actor, PersonId person, UnitId unit, String why) {
        mailbox(actor, person, unit, why, Says.NO_MAILBOX);
    }

    private void mailbox(Actor.Professional actor, PersonId person, UnitId unit, String why, Says says) {
        Case found = desk.toChange(actor, person);
        String words = WrittenText.of(why);
        boolean known = unit != null && agencies.unit(unit).isPresent();
        MailboxRules.ALL
                .evaluateAll(new MailboxFacts(found.hasIt(), known, words))
                .orThrow();
        desk.write(actor, person, says, unit.value(), unit, words);
    }
}
