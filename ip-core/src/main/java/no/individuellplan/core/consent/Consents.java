package no.individuellplan.core.consent;

import java.util.List;
import java.util.Optional;
import no.individuellplan.core.id.ConsentRequestId;
import no.individuellplan.core.id.PersonId;

/** The ledger and the open questions. Lines are added, never changed. */
public interface Consents {
    void add(ConsentEntry entry);

    /** Looks past permits: a use case must know the truth about consent; what it finds goes to rules only. */
    ConsentLedger ledgerOf(PersonId person);

    void add(ConsentRequest request);

    /** The question is answered by all who had to. */
    void close(ConsentRequest request);

    Optional<ConsentRequest> findRequest(ConsentRequestId id);

    List<ConsentRequest> openRequests(PersonId person);
}
