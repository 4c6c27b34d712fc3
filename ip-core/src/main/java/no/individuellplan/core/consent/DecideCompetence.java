package no.individuellplan.core.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import no.individuellplan.core.access.Access;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.access.Basis;
import no.individuellplan.core.access.RenewPermits;
import no.individuellplan.core.consent.rules.CompetenceFacts;
import no.individuellplan.core.consent.rules.CompetenceRules;
import no.individuellplan.core.consent.rules.CompetenceRulesOfEnd;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.law.LegalChoices;
import no.individuellplan.core.law.RuleViolation;
import no.individuellplan.core.law.WrittenText;
import no.individuellplan.core.person.DecisionCompetence;
import no.individuellplan.core.person.DecisionCompetence.Matter;
import no.individuellplan.core.person.Persons;

/**
 * Health personnel who help the person decide that they cannot make one kind of decision now, in writing and for a time,
 * or find that they can again (pbrl § 4-3, PBRL-25). Who may answer instead, and who sees what, follows at once.
 */
@ApplicationScoped
public class DecideCompetence {
    private static final Set<Basis> HELPS = Set.of(Basis.COORDINATOR, Basis.CONSENT);
    private final Persons persons;
    private final Access access;
    private final RenewPermits renew;
    private final LegalChoices choices;
    private final Clock clock;

    public DecideCompetence(Persons persons, Access access, RenewPermits renew, LegalChoices choices, Clock clock) {
        this.persons = persons;
        this.access = access;
        this.renew = renew;
        this.choices = choices;
        this.clock = clock;
    }

    /**
     * @param shownTo to whom it was shown, the person first; in words
     * @param reviewOn last day it holds
     * @throws RuleViolation with every reason of {@link CompetenceRules}
     */
    @Transactional
    public DecisionCompetence lacking(
            Actor.Professional actor,
            PersonId person,
            Set<Matter> matters,
            String reason,
            String shownTo,
            LocalDate reviewOn) {
        CompetenceFacts facts = facts(actor, person, matters, reason, shownTo, reviewOn);
        CompetenceRules.ALL.evaluateAll(facts).orThrow();
        DecisionCompetence decision = new DecisionCompetence(
                person, actor.employment(), facts.reason(), facts.shownTo(), facts.today(), reviewOn, matters, null);
        persons.add(decision);
        renew.about(person);
        return decision;
    }

    /**
     * Every decision that holds ends today.
     *
     * @throws RuleViolation with every reason of {@link CompetenceRulesOfEnd}
     */
    @Transactional
    public void regained(Actor.Professional actor, PersonId person, String reason) {
        CompetenceFacts facts = facts(actor, person, Set.of(), reason, null, null);
        CompetenceRulesOfEnd.ALL.evaluateAll(facts).orThrow();
        persons.endLackOfCompetence(person, facts.today(), actor.employment(), facts.reason());
        renew.about(person);
    }

    private CompetenceFacts facts(
            Actor.Professional actor,
            PersonId person,
            Set<Matter> matters,
            String reason,
            String shownTo,
            LocalDate reviewOn) {
        Basis basis = access.toGuard(actor, person, Area.IDENTITY, null);
        LocalDate today = LocalDate.now(clock);
        return new CompetenceFacts(
                actor.healthPersonnel(),
                HELPS.contains(basis),
                !persons.decisionsOnCompetence(person, today).isEmpty(),
                !matters.isEmpty(),
                WrittenText.of(reason),
                WrittenText.of(shownTo),
                reviewOn,
                today,
                today.plusMonths(choices.competenceReviewMonths()));
    }
}
