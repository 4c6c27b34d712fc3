package no.individuellplan.core.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import no.individuellplan.core.access.Access;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.access.NotVisible;
import no.individuellplan.core.access.RenewPermits;
import no.individuellplan.core.access.StaleVersion;
import no.individuellplan.core.consent.AnswerForm;
import no.individuellplan.core.consent.ConsentBook;
import no.individuellplan.core.consent.ConsentEntry.Answer;
import no.individuellplan.core.consent.ConsentKind;
import no.individuellplan.core.id.PlanId;
import no.individuellplan.core.law.RuleViolation;
import no.individuellplan.core.law.WrittenText;
import no.individuellplan.core.need.Need;
import no.individuellplan.core.need.NeedState;
import no.individuellplan.core.need.Needs;
import no.individuellplan.core.person.Person;
import no.individuellplan.core.person.Persons;
import no.individuellplan.core.plan.rules.StepFacts;
import no.individuellplan.core.plan.rules.StepRules;

/**
 * The person takes the consent to the plan back. The plan ends in the same transaction and is kept; services see nothing
 * more of it; the coordinator stays, and there is a time to ask again (matrix 3, I17).
 */
@ApplicationScoped
public class WithdrawPlan {
    private final Plans plans;
    private final Needs needs;
    private final Persons persons;
    private final ConsentBook book;
    private final Access access;
    private final RenewPermits renew;
    private final Clock clock;

    public WithdrawPlan(
            Plans plans,
            Needs needs,
            Persons persons,
            ConsentBook book,
            Access access,
            RenewPermits renew,
            Clock clock) {
        this.plans = plans;
        this.needs = needs;
        this.persons = persons;
        this.book = book;
        this.access = access;
        this.renew = renew;
        this.clock = clock;
    }

    /**
     * @param id the open plan; the consent an ended one rested on is not what an open one rests on
     * @param why may be empty
     * @throws RuleViolation {@code plan.step.not-next} when it has ended, and when the actor may not answer
     */
    @Transactional
    public void withdraw(Actor actor, PlanId id, long version, String why) {
        IndividualPlan plan = plans.find(id).orElseThrow(() -> access.refusedItem(actor, "PLAN", id.value()));
        access.toWrite(actor, plan.person(), Area.CONSENT);
        StaleVersion.check(version, plan.version());
        Person person = persons.find(plan.person()).orElseThrow(NotVisible::new);
        StepRules.ALL
                .evaluateAll(new StepFacts(plan.state().open(), false, null, LocalDate.now(clock), false, null))
                .orThrow();
        book.write(actor, person, AnswerForm.about(ConsentKind.PLAN, Answer.WITHDRAWN, null, null, false));
        plans.save(plan.ended(WrittenText.of(why)));
        plans.keepVersion(id, actor, "WITHDRAWN");
        needs.newestOf(plan.person())
                .filter(need -> need.state() == NeedState.ACCEPTED)
                .ifPresent(need -> needs.save(askAgain(need, why)));
        renew.about(plan.person());
    }

    private Need askAgain(Need need, String why) {
        return need.declined(WrittenText.of(why), true, LocalDate.now(clock).plusMonths(3));
    }
}
