package no.individuellplan.core.consent;

import java.util.List;
import java.util.Optional;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.id.ConsentRequestId;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.memory.Memory;
import no.individuellplan.core.memory.Place;
import no.individuellplan.core.memory.Records;
import no.individuellplan.core.memory.Table;

/** The ledger, which only grows, and the questions that wait. */
public final class InMemoryConsents implements Consents {
    private final Table<ConsentEntry> entries;
    private final Table<ConsentRequest> requests;

    public InMemoryConsents(Memory memory) {
        entries = memory.table(
                "consent_entry",
                ConsentEntry::id,
                one -> new Place(one.person(), Area.CONSENT, one.id().value()));
        requests = memory.table(
                "consent_request",
                ConsentRequest::id,
                one -> new Place(one.person(), Area.CONSENT, one.id().value()));
    }

    @Override
    public void add(ConsentEntry entry) {
        entries.add(entry);
    }

    @Override
    public ConsentLedger ledgerOf(PersonId person) {
        return new ConsentLedger(entries.where(one -> one.person().equals(person)));
    }

    @Override
    public void add(ConsentRequest request) {
        requests.add(request);
    }

    @Override
    public void close(ConsentRequest request) {
        requests.save(Records.with(request, "open", false));
    }

    @Override
    public Optional<ConsentRequest> findRequest(ConsentRequestId id) {
        return requests.seen(id);
    }

    @Override
    public List<ConsentRequest> openRequests(PersonId person) {
        return requests.seen(one -> one.open() && one.person().equals(person));
    }

    /** Past any permit. */
    public List<ConsentRequest> allRequests() {
        return requests.all();
    }

    /** Past any permit: how many lines the ledger has. */
    public int size() {
        return entries.size();
    }

    /** Past any permit: the lines after the first so many. */
    public List<ConsentEntry> after(int first) {
        return entries.after(first);
    }

    /** Past any permit. */
    public List<ConsentEntry> all() {
        return entries.all();
    }
}
