package no.individuellplan.core.consent;

import java.util.List;
import java.util.Optional;
import no.individuellplan.core.id.ConsentRegistrationId;
import no.individuellplan.core.id.PersonId;

/** Consents on paper that are, or were, to be confirmed. Seen by whoever has the consents, and by the colleague asked. */
public interface ConsentRegistrations {
    void add(ConsentRegistration one);

    /** @throws no.individuellplan.core.access.StaleVersion when it was answered in between */
    void save(ConsentRegistration one);

    Optional<ConsentRegistration> find(ConsentRegistrationId id);

    /** The newest first. */
    List<ConsentRegistration> of(PersonId person);

    /** Every one the actor may see, oldest first. */
    List<ConsentRegistration> visible();
}
