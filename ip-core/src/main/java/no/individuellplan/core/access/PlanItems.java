package no.individuellplan.core.access;

import java.util.Optional;
import java.util.UUID;

/** The parts of plans one by one, whatever they are. */
public interface PlanItems {
    /** Empty when unknown or not visible to the actor. */
    Optional<PlanItem> find(UUID id);
}
