package no.individuellplan.core.participant;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.id.ParticipantId;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.id.PlanId;
import no.individuellplan.core.memory.Memory;
import no.individuellplan.core.memory.Place;
import no.individuellplan.core.memory.Table;
import no.individuellplan.core.participant.Participant.State;

/** Services in plans and what each will contribute. */
public final class InMemoryParticipants implements Participants {
    private final Table<Participant> participants;
    private final Table<Contribution> contributions;

    public InMemoryParticipants(Memory memory) {
        participants = memory.table(
                "participant",
                Participant::id,
                one -> new Place(one.person(), Area.PLAN, one.id().value()));
        contributions =
                memory.table("contribution", Contribution::id, one -> new Place(one.person(), Area.PLAN, placeOf(one)));
    }

    /** A service's line belongs to the service's place in the plan; null for the person's own. */
    private UUID placeOf(Contribution line) {
        return participants
                .where(one -> one.plan().equals(line.plan()) && one.unit().equals(line.unit()))
                .stream()
                .max(Comparator.comparing(one -> one.state() == State.ASKED || one.state() == State.ACCEPTED))
                .map(one -> one.id().value())
                .orElse(null);
    }

    @Override
    public Optional<Participant> find(ParticipantId id) {
        return participants.seen(id);
    }

    @Override
    public List<Participant> of(PlanId plan) {
        return participants.seen(one -> one.plan().equals(plan));
    }

    @Override
    public List<Participant> visible() {
        return participants.seen(one -> true);
    }

    @Override
    public List<Participant> ofPerson(PersonId person) {
        return participants.where(one -> one.person().equals(person));
    }

    @Override
    public void add(Participant participant) {
        participants.add(participant);
    }

    @Override
    public void save(Participant participant) {
        participants.save(participant);
    }

    @Override
    public List<Contribution> contributions(PlanId plan) {
        return contributions.seen(one -> one.plan().equals(plan));
    }

    @Override
    public void add(Contribution contribution) {
        contributions.add(contribution);
    }

    @Override
    public void save(Contribution contribution) {
        contributions.save(contribution);
    }

    /** Past any permit. */
    public List<Participant> all() {
        return participants.all();
    }

    /** Past any permit. */
    public List<Contribution> allContributions() {
        return contributions.all();
    }
}
