package no.individuellplan.core.contactdoctor;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.individuellplan.core.id.ParticipantId;
import no.individuellplan.core.id.PlanId;

/** Contact doctors in plans. Only added to; finds what the actor may see. */
public interface ContactDoctors {
    /**
     * Looks past permits: a service reads in this area, and writes of its own by its place in the plan.
     *
     * @throws no.individuellplan.core.access.StaleVersion when somebody else wrote for the same service first
     */
    void add(DoctorLine line);

    /** In one plan, in the order they were named. */
    List<ContactDoctor> of(PlanId plan);

    /** All the actor may see, in any plan. */
    List<ContactDoctor> visible();

    /** Empty when unknown or not visible to the actor. */
    Optional<ContactDoctor> find(UUID role);

    /** Looks past permits: every one a service has named from its place in a plan, for the rules. */
    List<ContactDoctor> namedBy(ParticipantId participant);
}
