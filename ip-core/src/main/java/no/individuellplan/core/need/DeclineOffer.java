package no.individuellplan.core.need;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.NotVisible;
import no.individuellplan.core.consent.AnswerForm;
import no.individuellplan.core.consent.ConsentBook;
import no.individuellplan.core.consent.ConsentEntry.Answer;
import no.individuellplan.core.consent.ConsentKind;
import no.individuellplan.core.id.NeedId;
import no.individuellplan.core.law.RuleViolation;
import no.individuellplan.core.law.WrittenText;
import no.individuellplan.core.need.rules.DeclineFacts;
import no.individuellplan.core.need.rules.DeclineRules;
import no.individuellplan.core.person.Person;
import no.individuellplan.core.person.Persons;

/** A no to a plan. Closes nothing: a coordinator is offered all the same, and there is a time to ask again (I17). */
@ApplicationScoped
public class DeclineOffer {
    private final NeedDesk desk;
    private final Persons persons;
    private final ConsentBook consents;
    private final Clock clock;

    public DeclineOffer(NeedDesk desk, Persons persons, ConsentBook consents, Clock clock) {
        this.desk = desk;
        this.persons = persons;
        this.consents = consents;
        this.clock = clock;
    }

    /**
     * @param reason optional
     * @param wantsCoordinator a yes to a coordinator without a plan (HRF-07)
     * @param askAgainOn within a year; null means three months from today
     * @param childsView what the child said, when a parent answers
     * @throws RuleViolation with every reason of {@link DeclineRules}, or when the actor may not answer for the person
     */
    @Transactional
    public Need decline(
            Actor actor,
            NeedId id,
            long version,
            String reason,
            boolean wantsCoordinator,
            LocalDate askAgainOn,
            String textShown,
            String childsView) {
        Need need = desk.toHandle(actor, id, version);
        LocalDate today = LocalDate.now(clock);
        LocalDate again = askAgainOn == null ? today.plusMonths(3) : askAgainOn;
        DeclineRules.ALL
                .evaluateAll(new DeclineFacts(need.state() == NeedState.OFFERED, again, today))
                .orThrow();
        Person person = persons.find(need.person()).orElseThrow(NotVisible::new);
        consents.write(actor, person, AnswerForm.about(ConsentKind.PLAN, Answer.REFUSED, textShown, null, false));
        Answer coordinator = wantsCoordinator ? Answer.GIVEN : Answer.REFUSED;
        consents.write(
                actor, person, AnswerForm.about(ConsentKind.COORDINATOR, coordinator, textShown, childsView, false));
        return desk.save(need.declined(WrittenText.of(reason), wantsCoordinator, again));
    }
}
