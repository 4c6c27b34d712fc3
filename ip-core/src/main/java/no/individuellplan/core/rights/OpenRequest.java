package no.individuellplan.core.rights;

import jakarta.enterprise.context.ApplicationScoped;
import no.individuellplan.core.access.Access;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.access.NotVisible;
import no.individuellplan.core.access.Permit.Right;
import no.individuellplan.core.id.RightsRequestId;

/** Opens a request for who is to answer it. Once a deed: every opening is a line in the access log. */
@ApplicationScoped
class OpenRequest {
    static final String WHAT = "RIGHTS_REQUEST";

    private final RightsRequests requests;
    private final Access access;

    OpenRequest(RightsRequests requests, Access access) {
        this.requests = requests;
        this.access = access;
    }

    /** @throws NotVisible for one who does not work where it was sent; the try is logged */
    RightsCase by(Actor.Professional actor, RightsRequestId id) {
        RightsCase found = requests.find(id).orElseThrow(() -> access.refusedItem(actor, WHAT, id.value()));
        access.require(actor, found.request().person(), Area.RIGHTS, id.value(), Right.WRITE);
        return found;
    }
}
