package no.individuellplan.core.participant;

import java.util.List;
import java.util.Optional;
import no.individuellplan.core.id.ParticipantId;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.id.PlanId;

/** Services in plans, and contributions. Finds what the actor may see. */
public interface Participants {
    Optional<Participant> find(ParticipantId id);

    List<Participant> of(PlanId plan);

    /** All the actor may see, in any plan: invitations that wait, plans one takes part in. */
    List<Participant> visible();

    /** Looks past permits, for the use cases of the person and the coordinator. */
    List<Participant> ofPerson(PersonId person);

    void add(Participant participant);

    /** @throws no.individuellplan.core.access.StaleVersion when another change came first */
    void save(Participant participant);

    List<Contribution> contributions(PlanId plan);

    void add(Contribution contribution);

    void save(Contribution contribution);
}
