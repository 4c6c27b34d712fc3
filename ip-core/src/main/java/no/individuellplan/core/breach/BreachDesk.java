package no.individuellplan.core.breach;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import no.individuellplan.core.access.Access;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.id.AgencyId;
import no.individuellplan.core.id.BreachId;
import no.individuellplan.core.oversight.Reviewers;

/** Who works with breaches: those who review the log, each for their own organisation. */
@ApplicationScoped
class BreachDesk {
    private static final String WHAT = "BREACH";

    private final Reviewers reviewers;
    private final Breaches breaches;
    private final Access access;
    private final Clock clock;

    BreachDesk(Reviewers reviewers, Breaches breaches, Access access, Clock clock) {
        this.reviewers = reviewers;
        this.breaches = breaches;
        this.access = access;
        this.clock = clock;
    }

    /** @throws no.individuellplan.core.access.NotVisible for one who reviews no log; the try is logged */
    Set<AgencyId> enter(Actor.Professional actor) {
        Set<AgencyId> agencies = reviewers.reviewedBy(actor.employment(), LocalDate.now(clock));
        if (agencies.isEmpty()) {
            throw access.refusedItem(actor, WHAT, actor.agency().value());
        }
        return agencies;
    }

    /** @throws no.individuellplan.core.access.NotVisible for one who does not review that log; the try is logged */
    BreachCase open(Actor.Professional actor, BreachId id) {
        Set<AgencyId> agencies = reviewers.reviewedBy(actor.employment(), LocalDate.now(clock));
        return breaches.find(id)
                .filter(one -> agencies.contains(one.breach().agency()))
                .orElseThrow(() -> access.refusedItem(actor, WHAT, id.value()));
    }

    /** A line in the log of each it is about; one about nobody when it is about none. */
    void logWritten(Actor.Professional actor, BreachCase one) {
        if (one.people().isEmpty()) {
            access.logReviewed(actor, null);
        }
        one.people().forEach(person -> access.logReviewed(actor, person));
    }

    /** As {@link #logWritten}, for one who reads. */
    void logRead(Actor.Professional actor, BreachCase one) {
        if (one.people().isEmpty()) {
            access.logReview(actor, null);
        }
        one.people().forEach(person -> access.logReview(actor, person));
    }
}
