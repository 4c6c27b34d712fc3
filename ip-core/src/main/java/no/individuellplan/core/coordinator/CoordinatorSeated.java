package no.individuellplan.core.coordinator;

import no.individuellplan.core.id.PersonId;

/** Told in the same transaction when a coordinator has accepted: a plan that waited can be prepared. */
public interface CoordinatorSeated {
    void seated(PersonId person);
}
