package no.individuellplan.core.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import no.individuellplan.core.access.Access;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.access.Permit.Right;
import no.individuellplan.core.access.StaleVersion;
import no.individuellplan.core.id.FollowUpId;

/** Somebody who may write in the thread says that what a message asked for is done, or that they have seen that it fell away. */
@ApplicationScoped
public class FinishFollowUp {
    private final FollowUps followUps;
    private final Access access;
    private final Clock clock;

    public FinishFollowUp(FollowUps followUps, Access access, Clock clock) {
        this.followUps = followUps;
        this.access = access;
        this.clock = clock;
    }

    /**
     * @return as it stands now
     * @throws no.individuellplan.core.access.NotVisible for one whose thread the actor does not see
     * @throws StaleVersion when it stands otherwise than the actor saw, or waits no more
     */
    @Transactional
    public FollowUp done(Actor.Professional actor, FollowUpId id, long version) {
        FollowUp one = followUps.find(id).orElseThrow(() -> access.refusedItem(actor, "FOLLOW_UP", id.value()));
        access.require(actor, one.person(), Area.MESSAGES, one.thread().value(), Right.WRITE);
        StaleVersion.check(version, one.version());
        if (!one.waits()) {
            throw new StaleVersion();
        }
        followUps.finish(one.done(actor.employment(), actor.name(), clock.instant()));
        return followUps.find(id).orElseThrow(StaleVersion::new);
    }
}
