package no.individuellplan.core.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import no.individuellplan.core.access.Access;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.access.NotVisible;
import no.individuellplan.core.access.RenewPermits;
import no.individuellplan.core.agency.Agencies;
import no.individuellplan.core.agency.ServiceUnit;
import no.individuellplan.core.consent.AnswerForm;
import no.individuellplan.core.consent.ConsentBook;
import no.individuellplan.core.consent.ConsentEntry.Answer;
import no.individuellplan.core.consent.ConsentKind;
import no.individuellplan.core.consent.ConsentLedger;
import no.individuellplan.core.coordinator.Chairs;
import no.individuellplan.core.coordinator.CoordinatorChair;
import no.individuellplan.core.id.Ids;
import no.individuellplan.core.id.NeedId;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.id.PlanId;
import no.individuellplan.core.law.RuleViolation;
import no.individuellplan.core.need.Need;
import no.individuellplan.core.need.NeedDesk;
import no.individuellplan.core.need.NeedState;
import no.individuellplan.core.person.Person;
import no.individuellplan.core.person.Persons;
import no.individuellplan.core.plan.rules.OpenFacts;
import no.individuellplan.core.plan.rules.OpenRules;

/**
 * A yes to a plan and a coordinator. When everyone whose yes is needed has given it, the plan is opened, with the
 * municipality as the one with main responsibility (HOL-02).
 */
@ApplicationScoped
public class AcceptOffer {
    private final NeedDesk needs;
    private final Access access;
    private final Persons persons;
    private final ConsentBook book;
    private final Plans plans;
    private final Agencies agencies;
    private final Chairs chairs;
    private final RenewPermits renew;
    private final Ids ids;
    private final Clock clock;

    public AcceptOffer(
            NeedDesk needs,
            Access access,
            Persons persons,
            ConsentBook book,
            Plans plans,
            Agencies agencies,
            Chairs chairs,
            RenewPermits renew,
            Ids ids,
            Clock clock) {
        this.needs = needs;
        this.access = access;
        this.persons = persons;
        this.book = book;
        this.plans = plans;
        this.agencies = agencies;
        this.chairs = chairs;
        this.renew = renew;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * @return the plan; empty while another's yes is still needed
     * @throws RuleViolation with every reason of {@link OpenRules} and of the consent rules
     */
    @Transactional
    public Optional<IndividualPlan> accept(
            Actor actor, NeedId id, long version, String textShown, String childsView, boolean childObjects) {
        Need need = needs.toHandle(actor, id, version);
        boolean hasPlan = plans.recogniseOpenOf(need.person()).isPresent();
        OpenRules.ALL
                .evaluateAll(new OpenFacts(need.state() == NeedState.OFFERED, hasPlan))
                .orThrow();
        Person person = persons.find(need.person()).orElseThrow(NotVisible::new);
        yes(actor, person, ConsentKind.COORDINATOR, textShown, childsView, childObjects);
        ConsentLedger ledger = yes(actor, person, ConsentKind.PLAN, textShown, childsView, childObjects);
        access.toWrite(actor, need.person(), Area.CONSENT);
        if (ledger.since(need.offeredAt())
                .inForce(ConsentKind.PLAN, null, LocalDate.now(clock))
                .isEmpty()) {
            return Optional.empty();
        }
        access.toWrite(actor, need.person(), Area.PLAN);
        IndividualPlan plan = open(need);
        needs.save(need.accepted());
        plans.keepVersion(plan.id(), actor, "OPENED");
        return Optional.of(plan);
    }

    private ConsentLedger yes(
            Actor actor, Person person, ConsentKind kind, String text, String childsView, boolean childObjects) {
        return book.write(actor, person, AnswerForm.about(kind, Answer.GIVEN, text, childsView, childObjects));
    }

    private IndividualPlan open(Need need) {
        ServiceUnit unit = agencies.unit(need.receivingUnit()).orElseThrow();
        Instant now = clock.instant();
        IndividualPlan plan = new IndividualPlan(
                new PlanId(ids.next()),
                need.person(),
                need.id(),
                begins(need.person()),
                unit.agency(),
                null,
                null,
                null,
                null,
                null,
                null,
                now,
                now,
                0);
        plans.add(plan);
        plans.add(new Plans.Responsibility(plan.id(), need.person(), unit.agency(), now, "LAW"));
        if (chairs.recognise(need.person()).isEmpty()) {
            chairs.add(CoordinatorChair.heldBy(need.person(), unit.id()));
        }
        renew.about(need.person());
        return plan;
    }

    /** One who had a coordinator without a plan keeps them: nobody has to accept the chair again. */
    private PlanState begins(PersonId person) {
        return chairs.recognise(person).map(CoordinatorChair::holder).isPresent()
                ? PlanState.IN_PREPARATION
                : PlanState.AWAITING_COORDINATOR;
    }
}
