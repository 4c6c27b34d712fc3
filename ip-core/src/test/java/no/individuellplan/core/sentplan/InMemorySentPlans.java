package no.individuellplan.core.sentplan;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.consent.InMemoryConsents;
import no.individuellplan.core.consent.InMemoryNarrowings;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.id.PlanId;
import no.individuellplan.core.id.UnitId;
import no.individuellplan.core.memory.Memory;
import no.individuellplan.core.memory.Place;
import no.individuellplan.core.memory.Table;
import no.individuellplan.core.message.EMessage;
import no.individuellplan.core.message.EMessageState;
import no.individuellplan.core.message.InMemoryEMessages;
import no.individuellplan.core.plan.InMemoryPlans;
import no.individuellplan.core.plan.IndividualPlan;
import no.individuellplan.core.plan.PlanState;

/** Plans that have gone out. */
public final class InMemorySentPlans implements SentPlans {
    private record Look(PlanId plan, Instant at) {}

    private final Table<SentPlan> sent;
    private final Table<Look> looks;
    private final InMemoryPlans plans;
    private final InMemoryConsents consents;
    private final InMemoryNarrowings narrowings;
    private final InMemoryEMessages messages;

    public InMemorySentPlans(
            Memory memory,
            InMemoryPlans plans,
            InMemoryConsents consents,
            InMemoryNarrowings narrowings,
            InMemoryEMessages messages) {
        this.plans = plans;
        this.consents = consents;
        this.narrowings = narrowings;
        this.messages = messages;
        sent = memory.table("sent_plan", SentPlan::message, one -> new Place(one.person(), Area.MESSAGES, null));
        looks = memory.table("plan_look", Look::plan, one -> new Place(null, null, null));
    }

    @Override
    public List<PlanId> due(Instant quiet, Instant busy) {
        return plans.visible().stream()
                .filter(plan -> plan.state() == PlanState.ACTIVE)
                .filter(plan -> isDue(plan, quiet, busy))
                .map(IndividualPlan::id)
                .toList();
    }

    private boolean isDue(IndividualPlan plan, Instant quiet, Instant busy) {
        Optional<Instant> looked = looks.find(plan.id()).map(Look::at);
        boolean rests = !plan.touchedAt().isAfter(quiet);
        return looked.map(at -> changes(plan).anyMatch(change -> change.isAfter(at)) && (rests || !at.isAfter(busy)))
                .orElse(rests);
    }

    private Stream<Instant> changes(IndividualPlan plan) {
        return Stream.of(
                        Stream.of(plan.touchedAt()),
                        consents.ledgerOf(plan.person()).entries().stream().map(one -> one.at()),
                        narrowings.ledgerOf(plan.person()).lines().stream().map(one -> one.at()),
                        messages.all().stream()
                                .filter(one -> sent.find(one.id())
                                        .filter(it -> it.plan().equals(plan.id()))
                                        .isPresent())
                                .filter(one -> one.state() == EMessageState.STOPPED)
                                .map(EMessage::stateAt))
                .flatMap(all -> all);
    }

    /** One at a time here. */
    @Override
    public void hold(PlanId plan) {
        // Nobody else is at it.
    }

    @Override
    public void looked(PlanId plan, Instant at) {
        looks.put(new Look(plan, at));
    }

    @Override
    public void add(SentPlan one) {
        if (sent.all().stream()
                .anyMatch(other -> other.plan().equals(one.plan())
                        && other.to().equals(one.to())
                        && other.number() == one.number())) {
            throw new IllegalStateException("That number has been sent");
        }
        sent.add(one);
    }

    @Override
    public Optional<SentPlan> newest(PlanId plan, UnitId to) {
        return sent.seen(one -> one.plan().equals(plan) && one.to().equals(to)).stream()
                .max(Comparator.comparing(SentPlan::number));
    }

    @Override
    public List<SentPlan> of(PersonId person) {
        return sent.seen(one -> one.person().equals(person)).reversed();
    }
}
