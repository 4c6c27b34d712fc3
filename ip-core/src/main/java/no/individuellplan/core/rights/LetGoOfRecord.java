package no.individuellplan.core.rights;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import no.individuellplan.core.access.Access;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.NotVisible;
import no.individuellplan.core.id.RightsRequestId;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.RuleViolation;
import no.individuellplan.core.law.WrittenText;

/** The unit that holds back from deletion lets go when the case or the claim is over (ARK-04). What was held back stays in the log. */
@ApplicationScoped
public class LetGoOfRecord {
    private final OpenRequest open;
    private final Deletions deletions;
    private final Access access;
    private final Clock clock;

    public LetGoOfRecord(OpenRequest open, Deletions deletions, Access access, Clock clock) {
        this.open = open;
        this.deletions = deletions;
        this.access = access;
        this.clock = clock;
    }

    /** What the actor's own unit holds back for the one the request is about; never what another unit does. */
    @Transactional
    public List<Hold> held(Actor.Professional actor, RightsRequestId id) {
        return deletions.heldBy(open.by(actor, id).request().person(), actor.unit());
    }

    /**
     * @param hold one of {@link #held}
     * @throws NotVisible for one that another unit holds back, or that has been let go of
     * @throws RuleViolation {@code rights.hold.no-reason-over} without a reason
     */
    @Transactional
    public void letGo(Actor.Professional actor, RightsRequestId id, UUID hold, String typed) {
        RightsRequest request = open.by(actor, id).request();
        if (deletions.heldBy(request.person(), actor.unit()).stream()
                .noneMatch(one -> one.id().equals(hold))) {
            throw access.refusedItem(actor, "LEGAL_HOLD", hold);
        }
        String why = WrittenText.required(typed, "rights.hold.no-reason-over", LegalBasis.LEGAL_HOLD);
        deletions.letGo(
                hold, why, actor.employment(), actor.name(), clock.instant().truncatedTo(ChronoUnit.MICROS));
    }
}
