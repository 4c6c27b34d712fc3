package no.individuellplan.api.need;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import no.individuellplan.api.register.Names;
import no.individuellplan.core.access.Access;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.access.Permit.Right;
import no.individuellplan.core.id.NeedId;
import no.individuellplan.core.need.Need;
import no.individuellplan.core.need.Needs;
import no.individuellplan.core.need.ReadNeeds;

/** Needs as the API shows them, each in one transaction with its names. */
@ApplicationScoped
class NeedAnswers {
    private final ReadNeeds read;
    private final Needs needs;
    private final Access access;
    private final Names names;

    NeedAnswers(ReadNeeds read, Needs needs, Access access, Names names) {
        this.read = read;
        this.needs = needs;
        this.access = access;
        this.names = names;
    }

    @Transactional
    List<NeedResponse> all(Actor actor) {
        return read.all(actor).stream().map(this::response).toList();
    }

    @Transactional
    NeedResponse one(Actor actor, NeedId id) {
        return response(read.one(actor, id));
    }

    /** After a change: empty when it left the actor's sight. Only then is nothing logged. */
    @Transactional
    Optional<NeedResponse> now(Actor actor, NeedId id) {
        return visible(actor, id).map(need -> one(actor, id));
    }

    @Transactional
    Optional<Long> version(Actor actor, NeedId id) {
        return visible(actor, id).map(Need::version);
    }

    private Optional<Need> visible(Actor actor, NeedId id) {
        return needs.find(id).filter(need -> access.may(actor, need.person(), Area.NEED, id.value(), Right.READ));
    }

    private NeedResponse response(ReadNeeds.Case found) {
        return NeedResponse.of(found.need(), found.person(), found.reports(), names);
    }
}
