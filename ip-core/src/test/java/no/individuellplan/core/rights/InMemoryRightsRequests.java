package no.individuellplan.core.rights;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.individuellplan.core.access.AccessFacts.AskedFor;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.id.RightsRequestId;
import no.individuellplan.core.memory.Memory;
import no.individuellplan.core.memory.Place;
import no.individuellplan.core.memory.Records;
import no.individuellplan.core.memory.Table;

/** Requests and answers, seen by whoever holds a permit for the request. */
public final class InMemoryRightsRequests implements RightsRequests {
    private final Table<RightsRequest> requests;
    private final Table<RightsStep> steps;

    public InMemoryRightsRequests(Memory memory) {
        requests = memory.table(
                "rights_request",
                RightsRequest::id,
                one -> new Place(one.person(), Area.RIGHTS, one.id().value()));
        steps = memory.table(
                "rights_step",
                RightsStep::id,
                one -> new Place(one.person(), Area.RIGHTS, one.request().value()));
    }

    @Override
    public void add(RightsRequest request) {
        requests.add(request);
    }

    @Override
    public void add(RightsStep step) {
        steps.add(step);
    }

    @Override
    public Optional<RightsCase> find(RightsRequestId id) {
        return requests.seen(id).map(this::whole);
    }

    @Override
    public List<RightsCase> of(PersonId person) {
        return requests.seen(one -> one.person().equals(person)).stream()
                .sorted(Comparator.comparing(RightsRequest::sentAt).reversed())
                .map(this::whole)
                .toList();
    }

    @Override
    public List<RightsCase> toAnswer() {
        return requests.seen(one -> true).stream()
                .sorted(Comparator.comparing(RightsRequest::sentAt))
                .map(this::whole)
                .toList();
    }

    /** What stood of it in the requests is gone. */
    public void forget(UUID item) {
        requests.where(one -> item.equals(one.item())).forEach(one -> requests.put(Records.with(one, "quoted", null)));
    }

    /** Past any permit. */
    public List<RightsRequest> all() {
        return requests.all();
    }

    /** Past any permit. */
    public List<RightsStep> stepsOf(RightsRequestId id) {
        return steps.where(step -> step.request().equals(id));
    }

    /** Past any permit. */
    public List<AskedFor> askedFor(PersonId person) {
        return requests.where(one -> one.person().equals(person)).stream()
                .map(one -> new AskedFor(
                        one.id().value(),
                        one.sender().value(),
                        one.unit().value(),
                        one.kind() == RightsRequest.Kind.COMPLAINT))
                .toList();
    }

    private RightsCase whole(RightsRequest request) {
        return new RightsCase(request, stepsOf(request.id()));
    }
}
