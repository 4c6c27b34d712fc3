package no.individuellplan.core.oversight;

import no.individuellplan.core.access.Access;
import no.individuellplan.core.oversight.rules.Thresholds;
import no.individuellplan.core.world.Ports;

/** The use cases of control afterwards. */
public final class OversightWiring {
    public final NameReviewer nameReviewer;
    public final FindOddAccess find;
    public final ReviewLog review;

    public OversightWiring(Ports p, Access access) {
        nameReviewer = new NameReviewer(p.reviewers, p.staff);
        find = new FindOddAccess(p.readings, p.signals, Thresholds.DEFAULT, p.ids, p.clock);
        review = new ReviewLog(p.reviewers, p.signals, p.emergencies, p.staff, access, p.ids, p.clock);
    }
}
