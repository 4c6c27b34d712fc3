package no.individuellplan.core.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import no.individuellplan.core.access.Access;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.RenewPermits;
import no.individuellplan.core.agency.Agencies;
import no.individuellplan.core.agency.Agency;
import no.individuellplan.core.agency.ServiceUnit;
import no.individuellplan.core.coordinator.Chairs;
import no.individuellplan.core.id.AgencyId;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.id.PlanId;
import no.individuellplan.core.law.RuleViolation;
import no.individuellplan.core.law.WrittenText;
import no.individuellplan.core.participant.Participant;
import no.individuellplan.core.participant.Participants;
import no.individuellplan.core.person.LegalAge;
import no.individuellplan.core.person.Persons;
import no.individuellplan.core.plan.rules.LeadFacts;
import no.individuellplan.core.plan.rules.LeadRules;
import no.individuellplan.core.plan.rules.PeriodFacts;
import no.individuellplan.core.plan.rules.PeriodRules;
import no.individuellplan.core.plan.rules.TextFacts;
import no.individuellplan.core.plan.rules.TextRules;

/** Writes the plan's texts, sets its period and moves the main responsibility. */
@ApplicationScoped
public class DescribePlan {
    private final PlanDesk desk;
    private final Plans plans;
    private final Participants participants;
    private final Agencies agencies;
    private final Chairs chairs;
    private final Persons persons;
    private final Access access;
    private final RenewPermits renew;
    private final Clock clock;

    public DescribePlan(
            PlanDesk desk,
            Plans plans,
            Participants participants,
            Agencies agencies,
            Chairs chairs,
            Persons persons,
            Access access,
            RenewPermits renew,
            Clock clock) {
        this.desk = desk;
        this.plans = plans;
        this.participants = participants;
        this.agencies = agencies;
        this.chairs = chairs;
        this.persons = persons;
        this.access = access;
        this.renew = renew;
        this.clock = clock;
    }

    /**
     * @param version of the text replaced; -1 when there was none
     * @throws no.individuellplan.core.access.StaleVersion when somebody wrote in between; nothing is saved
     * @throws RuleViolation with every reason of {@link TextRules}
     */
    @Transactional
    public PlanText write(Actor actor, PlanId id, PlanText.Kind kind, String typed, String notRelevant, long version) {
        IndividualPlan plan = desk.toRead(actor, id);
        access.toWrite(actor, plan.person(), kind.area());
        String text = WrittenText.of(typed);
        String reason = WrittenText.of(notRelevant);
        boolean byThePerson = actor instanceof Actor.Citizen || actor instanceof Actor.Representative;
        TextRules.ALL
                .evaluateAll(new TextFacts(
                        plan.state().changeable(),
                        kind.own(),
                        byThePerson,
                        forAChildOfTwelve(actor, plan.person()),
                        text,
                        reason,
                        kind.mayBeLeftOut()))
                .orThrow();
        plans.save(new PlanText(
                id, plan.person(), kind, text, reason, actor.id(), actor.name(), clock.instant(), version));
        plans.touch(id);
        renew.afterItem(plan.person());
        return plans.text(id, kind).orElseThrow();
    }

    private boolean forAChildOfTwelve(Actor actor, PersonId person) {
        boolean another = !actor.id().equals(person.value());
        return another
                && persons.find(person)
                        .flatMap(child -> child.ageOn(LocalDate.now(clock)))
                        .filter(age -> age >= LegalAge.GREAT_WEIGHT.years() && age < LegalAge.ADULT.years())
                        .isPresent();
    }

    @Transactional
    public IndividualPlan period(
            Actor actor, PlanId id, long version, LocalDate from, LocalDate until, LocalDate nextReview) {
        IndividualPlan plan = desk.toChange(actor, id, version);
        PeriodRules.ALL
                .evaluateAll(new PeriodFacts(plan.state().changeable(), from, until, nextReview, LocalDate.now(clock)))
                .orThrow();
        return desk.save(actor, plan.withPeriod(from, until, nextReview), "PERIOD");
    }

    /**
     * Moves the main responsibility in one step: the next agency has it from the moment the one before had it last (I3).
     *
     * @param how the agreement or the municipality's decision, in words (IPF-07)
     */
    @Transactional
    public IndividualPlan lead(Actor actor, PlanId id, long version, AgencyId agency, String how) {
        IndividualPlan plan = desk.toChange(actor, id, version);
        Optional<Agency> known = Optional.ofNullable(agency).flatMap(agencies::agency);
        String agreed = WrittenText.of(how);
        LeadRules.ALL
                .evaluateAll(new LeadFacts(
                        plan.state().open(),
                        known.isPresent(),
                        known.filter(one -> coordinates(plan, one) || takesPart(plan, one))
                                .isPresent(),
                        agreed))
                .orThrow();
        plans.add(new Plans.Responsibility(id, plan.person(), agency, clock.instant(), agreed));
        return desk.save(actor, plan.ledBy(agency), "MAIN_RESPONSIBILITY");
    }

    /** The municipality whose coordinating unit answers for the coordinator's chair. */
    private boolean coordinates(IndividualPlan plan, Agency agency) {
        return chairs.of(plan.person())
                .flatMap(chair -> agencies.unit(chair.unit()))
                .filter(unit -> unit.agency().equals(agency.id()))
                .isPresent();
    }

    private boolean takesPart(IndividualPlan plan, Agency agency) {
        return participants.of(plan.id()).stream()
                .filter(Participant::takesPart)
                .flatMap(one -> agencies.unit(one.unit()).stream())
                .map(ServiceUnit::agency)
                .anyMatch(agency.id()::equals);
    }
}
