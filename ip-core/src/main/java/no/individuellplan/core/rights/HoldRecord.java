package no.individuellplan.core.rights;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.id.Ids;
import no.individuellplan.core.id.RightsRequestId;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.RuleViolation;
import no.individuellplan.core.law.WrittenText;

/** The unit that was asked to delete holds everything about the person back, with a reason (ARK-04): a case, a claim. */
@ApplicationScoped
public class HoldRecord {
    private final OpenRequest open;
    private final Deletions deletions;
    private final Ids ids;
    private final Clock clock;

    public HoldRecord(OpenRequest open, Deletions deletions, Ids ids, Clock clock) {
        this.open = open;
        this.deletions = deletions;
        this.ids = ids;
        this.clock = clock;
    }

    /** @throws RuleViolation {@code rights.hold.no-reason} without a reason */
    @Transactional
    public void hold(Actor.Professional actor, RightsRequestId id, String typed) {
        RightsRequest request = open.by(actor, id).request();
        String reason = WrittenText.required(typed, "rights.hold.no-reason", LegalBasis.LEGAL_HOLD);
        deletions.hold(
                new Hold(
                        ids.next(),
                        request.person(),
                        actor.unit(),
                        reason,
                        actor.name(),
                        clock.instant().truncatedTo(ChronoUnit.MICROS)),
                actor.employment());
    }
}
