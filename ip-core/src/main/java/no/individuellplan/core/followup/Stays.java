package no.individuellplan.core.followup;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a hospital's messages about one person do to each other: not ready after all takes ready away, and leaving ends what
 * came of the stay. Worked out anew from all that still stands, so that neither the order they come in nor a cancellation
 * leaves anything behind. Messages of other agencies tell of other stays.
 */
public final class Stays {
    private final List<FollowUp> all;

    private Stays(List<FollowUp> all) {
        this.all = all;
    }

    /**
     * @param all about one person
     * @return those that now stand otherwise than before
     */
    public static List<FollowUp> settled(List<FollowUp> all, Instant now) {
        Stays stays = new Stays(all);
        return all.stream()
                .filter(one -> !one.state().isTakenBack())
                .flatMap(one -> Optional.of(one.standing(stays.state(one), now)).filter(next -> next != one).stream())
                .toList();
    }

    private FollowUpState state(FollowUp one) {
        return switch (one.kind()) {
            case ADMITTED -> followedBy(one, FollowUpKind.DISCHARGED) ? FollowUpState.OVER : FollowUpState.OPEN;
            case READY_FOR_DISCHARGE ->
                followedBy(one, FollowUpKind.DISCHARGED)
                        ? FollowUpState.OVER
                        : followedBy(one, FollowUpKind.NOT_READY) ? FollowUpState.WITHDRAWN : FollowUpState.OPEN;
            case NOT_READY, DISCHARGED, DEAD, REVIEW, CHECK_REFERRAL -> FollowUpState.OPEN;
        };
    }

    /** Said by the same agency, at the same time or later, and not taken back. */
    private boolean followedBy(FollowUp one, FollowUpKind kind) {
        return all.stream()
                .anyMatch(other -> other.kind() == kind
                        && !other.state().isTakenBack()
                        && other.sender().equals(one.sender())
                        && !other.saidAt().isBefore(one.saidAt()));
    }
}
