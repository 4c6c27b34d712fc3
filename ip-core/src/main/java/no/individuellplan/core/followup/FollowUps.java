package no.individuellplan.core.followup;

import java.util.List;
import java.util.Optional;
import no.individuellplan.core.id.FollowUpId;
import no.individuellplan.core.id.PersonId;

/** What received messages ask for. Finds what the actor may see; the platform's own actor sees all. */
public interface FollowUps {
    Optional<FollowUp> find(FollowUpId id);

    /** All about one person, in the order it was said. */
    List<FollowUp> of(PersonId person);

    /**
     * As {@link #of}; from now until the transaction ends, others who ask so about the same person wait: messages read at the
     * same time see each other.
     */
    List<FollowUp> heldOf(PersonId person);

    /** All that {@link FollowUp#waits}, the first said first. */
    List<FollowUp> waiting();

    void add(FollowUp followUp);

    /**
     * Keeps how it stands; the platform's own actor only.
     *
     * @throws no.individuellplan.core.access.StaleVersion when another change came first
     */
    void stand(FollowUp followUp);

    /**
     * Keeps who is done with it.
     *
     * @throws no.individuellplan.core.access.StaleVersion when another change came first
     */
    void finish(FollowUp followUp);
}
