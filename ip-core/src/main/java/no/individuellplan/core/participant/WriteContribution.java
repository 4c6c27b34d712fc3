package no.individuellplan.core.participant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.individuellplan.core.access.Access;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.access.Permit.Right;
import no.individuellplan.core.id.ContributionId;
import no.individuellplan.core.id.Ids;
import no.individuellplan.core.id.PlanId;
import no.individuellplan.core.id.UnitId;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Reason;
import no.individuellplan.core.law.RuleViolation;
import no.individuellplan.core.law.WrittenText;
import no.individuellplan.core.participant.PlansInWork.PlanInWork;

/** Writes what the person, a service or next of kin will contribute (IPF-10 d); one line a party, the newest stands. */
@ApplicationScoped
public class WriteContribution {
    private final PlansInWork plans;
    private final Participants participants;
    private final Access access;
    private final Ids ids;

    public WriteContribution(PlansInWork plans, Participants participants, Access access, Ids ids) {
        this.plans = plans;
        this.participants = participants;
        this.access = access;
        this.ids = ids;
    }

    /**
     * @param unit the service; null for the person or next of kin
     * @param who the party in words
     * @param version of the line replaced; -1 for a new party
     */
    @Transactional
    public Contribution write(Actor actor, PlanId planId, UnitId unit, String who, String text, long version) {
        PlanInWork plan = plans.find(planId).orElseThrow(() -> access.refusedItem(actor, "PLAN", planId.value()));
        access.require(actor, plan.person(), Area.PLAN, ownPlace(actor, planId, unit), Right.WRITE);
        if (!plan.changeable()) {
            throw new RuleViolation(new Reason("participant.contribution.plan-rests", LegalBasis.CONSENT_TO_PLAN));
        }
        String party = WrittenText.required(who, "participant.contribution.no-party", LegalBasis.CONTENT_OF_PLAN);
        String words = WrittenText.required(text, "participant.contribution.no-text", LegalBasis.CONTENT_OF_PLAN);
        Optional<Contribution> standing = participants.contributions(planId).stream()
                .filter(line -> line.who().equals(party) && Objects.equals(line.unit(), unit))
                .findFirst();
        if (standing.isPresent()) {
            participants.save(
                    new Contribution(standing.get().id(), planId, plan.person(), unit, party, words, version));
        } else {
            participants.add(
                    new Contribution(new ContributionId(ids.next()), planId, plan.person(), unit, party, words, 0));
        }
        plans.touched(planId);
        return participants.contributions(planId).stream()
                .filter(line -> line.who().equals(party) && Objects.equals(line.unit(), unit))
                .findFirst()
                .orElseThrow();
    }

    /** The service itself writes what it will contribute; its place in the plan is its permit. Null for anybody else. */
    private UUID ownPlace(Actor actor, PlanId plan, UnitId unit) {
        boolean own = actor instanceof Actor.Professional professional
                && professional.unit().equals(unit);
        return participants.of(plan).stream()
                .filter(one -> own && one.unit().equals(unit) && one.takesPart())
                .map(one -> one.id().value())
                .findFirst()
                .orElse(null);
    }
}
