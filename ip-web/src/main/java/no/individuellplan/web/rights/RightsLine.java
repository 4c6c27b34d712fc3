package no.individuellplan.web.rights;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.individuellplan.core.rights.ReadRights;
import no.individuellplan.core.rights.RightsRequest;
import no.individuellplan.core.rights.RightsStep;
import no.individuellplan.core.rights.rules.ComplaintAbout;
import no.individuellplan.core.rights.rules.DeletionGround;

/**
 * A complaint or request as it is shown.
 *
 * @param about what a complaint is about; null for all else
 * @param quoted what the part it is about said; empty when it is about none
 * @param ground for a deletion; null for all else
 * @param dueOn when an answer is due; null when it has come
 * @param overdue whether that day has passed
 * @param stands what was answered last; null while nothing has been
 */
public record RightsLine(
        String id,
        RightsRequest.Kind kind,
        ComplaintAbout about,
        String quoted,
        DeletionGround ground,
        String name,
        String decidedBy,
        String unit,
        String phone,
        String words,
        String sender,
        String authority,
        LocalDate knownOn,
        boolean late,
        Instant sentAt,
        LocalDate dueOn,
        boolean overdue,
        boolean closed,
        RightsStep.Kind stands,
        List<Step> steps) {

    /** One answer. @param until the day the answer is promised; null but for a preliminary one */
    public record Step(RightsStep.Kind kind, String words, LocalDate until, String who, String where, Instant at) {}

    /** Whether it was turned down, and the person is told of the right to complain. */
    public boolean complainable() {
        return stands == RightsStep.Kind.REFUSED;
    }

    static RightsLine of(ReadRights.Named one, LocalDate today) {
        RightsRequest request = one.rights().request();
        return new RightsLine(
                request.id().toString(),
                request.kind(),
                request.about(),
                request.quoted() == null ? "" : request.quoted(),
                request.ground(),
                one.name(),
                one.decidedBy(),
                one.unit(),
                one.phone() == null ? "" : one.phone(),
                request.words(),
                request.senderName(),
                request.authority() == null ? "" : request.authority(),
                request.knownOn(),
                request.late(),
                request.sentAt(),
                one.rights().dueOn(today),
                !one.rights().overdue(today).isEmpty(),
                one.rights().closed(),
                one.rights().stands(),
                one.rights().steps().stream()
                        .map(step -> new Step(
                                step.kind(), step.words(), step.until(), step.byName(), step.organisation(), step.at()))
                        .toList());
    }
}
