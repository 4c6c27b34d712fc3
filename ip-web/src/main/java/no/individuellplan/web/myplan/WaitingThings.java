package no.individuellplan.web.myplan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.individuellplan.core.consent.ConsentEntry;
import no.individuellplan.core.consent.ConsentEntry.Answer;
import no.individuellplan.core.consent.ConsentKind;
import no.individuellplan.core.consent.ConsentRequest;
import no.individuellplan.core.coordinator.CoordinatorChair;
import no.individuellplan.core.goal.Suggestion;
import no.individuellplan.core.measure.MeasureState;
import no.individuellplan.core.plan.PlanView;
import no.individuellplan.web.own.Names;

/** Everything that waits for an answer from the one who looks. */
final class WaitingThings {
    private final PlanView.ForPerson mine;
    private final Names names;
    private final UUID reader;

    WaitingThings(PlanView.ForPerson mine, Names names, UUID reader) {
        this.mine = mine;
        this.names = names;
        this.reader = reader;
    }

    List<Waiting> all(Phase phase) {
        List<Waiting> all = new ArrayList<>();
        if (phase == Phase.OFFERED || waitsForReader(phase)) {
            all.add(new Waiting(
                    Waiting.Kind.OFFER,
                    mine.need().id().toString(),
                    "",
                    names.unit(mine.need().receivingUnit()),
                    mine.need().offeredAt(),
                    mine.need().version()));
        }
        mine.questions().stream()
                .filter(question -> !answeredByReader(question))
                .map(this::sharing)
                .forEach(all::add);
        if (phase.inWork()) {
            mine.suggestions().stream()
                    .filter(WaitingThings::open)
                    .map(WaitingThings::suggestion)
                    .forEach(all::add);
            asked().forEach(all::add);
        }
        return List.copyOf(all);
    }

    /** One parent has said yes, and this is the other. */
    private boolean waitsForReader(Phase phase) {
        return phase == Phase.WAITS_FOR_OTHERS
                && mine.mayAnswer()
                && mine.ledger().since(mine.need().offeredAt()).entries().stream()
                        .noneMatch(entry -> entry.kind() == ConsentKind.PLAN
                                && entry.answer() == Answer.GIVEN
                                && entry.by().value().equals(reader));
    }

    private boolean answeredByReader(ConsentRequest question) {
        Optional<ConsentEntry> last = mine.ledger().entries().stream()
                .filter(entry -> entry.kind() == ConsentKind.SHARING)
                .filter(entry -> question.recipient().equals(entry.recipient()))
                .filter(entry ->
                        entry.by().value().equals(reader) && !entry.at().isBefore(question.askedAt()))
                .reduce((earlier, later) -> later);
        return last.filter(entry -> entry.answer() == Answer.GIVEN).isPresent();
    }

    private Waiting sharing(ConsentRequest question) {
        return new Waiting(
                Waiting.Kind.SHARING,
                question.id().toString(),
                names.unit(question.recipient()),
                names.employee(question.askedBy()),
                question.askedAt(),
                question.version());
    }

    private static boolean open(Suggestion suggestion) {
        return suggestion.state() == Suggestion.State.WAITING || suggestion.state() == Suggestion.State.NOT_NOW;
    }

    private static Waiting suggestion(Suggestion one) {
        return new Waiting(Waiting.Kind.SUGGESTION, one.id().toString(), "", one.byName(), one.at(), one.version());
    }

    private List<Waiting> asked() {
        String from =
                mine.chair().map(CoordinatorChair::holder).map(names::employee).orElse("");
        return mine.body().map(PlanView.Body::measures).orElse(List.of()).stream()
                .filter(measure -> measure.unit() == null && measure.state() == MeasureState.ASKED)
                .map(measure -> new Waiting(
                        Waiting.Kind.MEASURE, measure.id().toString(), measure.what(), from, null, measure.version()))
                .toList();
    }
}
