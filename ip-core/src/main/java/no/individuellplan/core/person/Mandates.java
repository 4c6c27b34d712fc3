package no.individuellplan.core.person;

import java.util.List;
import java.util.Optional;
import no.individuellplan.core.id.MandateId;
import no.individuellplan.core.id.PersonId;

/**
 * Who has been given the right to act for whom. Those that hold are among the representations of {@link Persons} too. Looks
 * past permits: one who helps the person need not be in the plan.
 */
public interface Mandates {
    Optional<Mandate> find(MandateId id);

    /** Also those that are over, the newest first. */
    List<Mandate> of(PersonId person);

    void add(Mandate mandate);

    /** For writing an end on it. */
    void save(Mandate mandate);
}
