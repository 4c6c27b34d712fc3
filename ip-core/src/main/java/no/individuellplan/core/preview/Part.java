package no.individuellplan.core.preview;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.participant.Contribution;
import no.individuellplan.core.participant.Participant;
import no.individuellplan.core.participant.Participant.State;
import no.individuellplan.core.plan.PlanView;

/**
 * One part of a plan, with what a reader is asked a permit for.
 *
 * @param id its own; {@code PlanText.item()} for a text
 * @param item what a permit for it alone names; null when only the area counts
 */
public record Part(UUID id, Area area, UUID item) {

    public static List<Part> of(PlanView.Body body) {
        return Stream.of(
                        body.texts().stream()
                                .map(text -> itself(text.item(), text.kind().area())),
                        body.goals().stream().map(goal -> itself(goal.id().value(), goal.area())),
                        body.measures().stream()
                                .map(measure -> itself(measure.id().value(), measure.area())),
                        body.participants().stream().map(one -> itself(one.id().value(), Area.PLAN)),
                        body.contributions().stream()
                                .map(one -> new Part(one.id().value(), Area.PLAN, participant(body, one))),
                        body.contactDoctors().stream().map(one -> itself(one.role(), Area.HEALTH)))
                .flatMap(parts -> parts)
                .toList();
    }

    private static Part itself(UUID id, Area area) {
        return new Part(id, area, id);
    }

    /** What a service will do is read by whoever the service's own place in the plan is for. */
    private static UUID participant(PlanView.Body body, Contribution line) {
        return body.participants().stream()
                .filter(one -> one.unit().equals(line.unit()))
                .min(Comparator.comparing(one -> one.state() != State.ASKED && one.state() != State.ACCEPTED))
                .map(Participant::id)
                .map(id -> id.value())
                .orElse(null);
    }
}
