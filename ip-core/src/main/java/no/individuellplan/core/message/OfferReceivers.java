package no.individuellplan.core.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import no.individuellplan.core.access.Access;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.access.NotVisible;
import no.individuellplan.core.agency.Agencies;
import no.individuellplan.core.agency.ServiceUnit;
import no.individuellplan.core.directory.Directory;
import no.individuellplan.core.directory.Party;
import no.individuellplan.core.directory.Purpose;
import no.individuellplan.core.id.PlanId;
import no.individuellplan.core.id.UnitId;
import no.individuellplan.core.law.Reason;
import no.individuellplan.core.participant.Participant;
import no.individuellplan.core.participant.Participants;
import no.individuellplan.core.plan.IndividualPlan;
import no.individuellplan.core.plan.Plans;

/** Whom one may write to about a plan now, by what each is for; and who cannot be written to, with the same reasons as sending gives. */
@ApplicationScoped
public class OfferReceivers {
    /** Stands for what is not written yet. */
    private static final String NOT_WRITTEN_YET = "-";

    private final Plans plans;
    private final Participants participants;
    private final MayLeave mayLeave;
    private final Agencies agencies;
    private final Directory directory;
    private final Access access;

    public OfferReceivers(
            Plans plans,
            Participants participants,
            MayLeave mayLeave,
            Agencies agencies,
            Directory directory,
            Access access) {
        this.plans = plans;
        this.participants = participants;
        this.mayLeave = mayLeave;
        this.agencies = agencies;
        this.directory = directory;
        this.access = access;
    }

    /**
     * A service that takes part, or has.
     *
     * @param role what it is there for in the plan, in words
     * @param purpose what the address register says it is for; null when it does not
     * @param coordinating it is the coordinating unit of its agency
     * @param reasons why it cannot be written to; empty when it can
     */
    public record Receiver(UnitId unit, String role, Purpose purpose, boolean coordinating, List<Reason> reasons) {
        public boolean offered() {
            return reasons.isEmpty();
        }
    }

    /** @throws NotVisible without a permit to read the messages on the plan; the try is logged */
    @Transactional
    public List<Receiver> offer(Actor.Professional actor, PlanId id) {
        IndividualPlan plan = plans.find(id).orElseThrow(() -> access.refusedItem(actor, "PLAN", id.value()));
        access.toRead(actor, plan.person(), Area.MESSAGES);
        return participants.of(id).stream()
                .filter(one -> one.takesPart() || one.state() == Participant.State.LEFT)
                .filter(one -> !one.unit().equals(actor.unit()))
                .map(one -> receiver(actor, plan, one))
                .toList();
    }

    private Receiver receiver(Actor.Professional actor, IndividualPlan plan, Participant one) {
        Optional<ServiceUnit> unit = agencies.unit(one.unit());
        return new Receiver(
                one.unit(),
                one.role(),
                unit.map(ServiceUnit::herId)
                        .flatMap(directory::find)
                        .map(Party::service)
                        .flatMap(Purpose::of)
                        .orElse(null),
                unit.filter(ServiceUnit::coordinatingUnit).isPresent(),
                mayLeave.decideFirst(plan.person(), null, actor.unit(), one.unit(), NOT_WRITTEN_YET, NOT_WRITTEN_YET)
                        .reasons());
    }
}
