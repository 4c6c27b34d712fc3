package no.individuellplan.api.readers;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import no.individuellplan.api.register.Named;
import no.individuellplan.api.register.Names;
import no.individuellplan.core.access.Basis;
import no.individuellplan.core.plan.PlanText;
import no.individuellplan.core.plan.PlanView;
import no.individuellplan.core.preview.Preview;
import no.individuellplan.core.preview.Verdict;
import no.individuellplan.core.readers.Reader;
import no.individuellplan.core.readers.Readers;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A plan as one reader sees it, part by part, of what the caller sees.
 *
 * @param who null for everybody with a task at the unit
 * @param unit null for somebody at home
 * @param opens whether the reader sees that there is a plan, its period and who coordinates
 * @param others whom else the caller may see it as
 */
@Schema(
        description =
                "By the decision that every reading is decided by. Nothing is said of what the caller does not see.")
public record SeenAsResponse(
        UUID plan,
        Named who,
        Named unit,
        boolean opens,
        List<Seen> sees,
        List<NotSeen> doesNotSee,
        List<Other> others) {

    /** What kind of part of the plan. */
    @Schema(name = "PartOfPlan")
    public enum What {
        TEXT,
        GOAL,
        MEASURE,
        PARTICIPANT,
        CONTRIBUTION
    }

    /**
     * @param text which text; null for all others
     * @param until the last day; null while its basis lasts
     * @param endsAt for what lasts hours
     */
    @Schema(name = "SeenPart")
    public record Seen(
            UUID id,
            What what,
            PlanText.Kind text,
            Basis basis,
            String law,
            LocalDate from,
            LocalDate until,
            Instant endsAt,
            boolean mayChange) {}

    /** @param why null for somebody at home @param day when it was refused or taken back, or the last day it was shared */
    @Schema(name = "NotSeenPart")
    public record NotSeen(UUID id, What what, PlanText.Kind text, Readers.Why why, LocalDate day) {}

    /** @param who null for everybody with a task at the unit @param unit null for somebody at home */
    @Schema(name = "OtherReader")
    public record Other(Named who, Named unit) {}

    /** One part, by what it is called with its verdict. */
    private record Piece(UUID id, What what, PlanText.Kind text) {}

    static SeenAsResponse of(Preview preview, Names names) {
        List<Piece> pieces = pieces(preview.body());
        return new SeenAsResponse(
                preview.body().plan().id().value(),
                who(preview.as(), names),
                unit(preview.as(), names),
                preview.opens(),
                pieces.stream()
                        .flatMap(piece -> seen(piece, preview.of(piece.id())))
                        .toList(),
                pieces.stream()
                        .flatMap(piece -> notSeen(piece, preview.of(piece.id())))
                        .toList(),
                preview.others().stream()
                        .filter(one -> !one.equals(preview.as()))
                        .map(one -> new Other(who(one, names), unit(one, names)))
                        .toList());
    }

    private static List<Piece> pieces(PlanView.Body body) {
        return Stream.of(
                        body.texts().stream().map(one -> new Piece(one.item(), What.TEXT, one.kind())),
                        body.goals().stream().map(one -> new Piece(one.id().value(), What.GOAL, null)),
                        body.measures().stream().map(one -> new Piece(one.id().value(), What.MEASURE, null)),
                        body.participants().stream()
                                .map(one -> new Piece(one.id().value(), What.PARTICIPANT, null)),
                        body.contributions().stream()
                                .map(one -> new Piece(one.id().value(), What.CONTRIBUTION, null)))
                .flatMap(some -> some)
                .toList();
    }

    private static Stream<Seen> seen(Piece piece, Verdict verdict) {
        return switch (verdict) {
            case Verdict.Sees sees ->
                Stream.of(new Seen(
                        piece.id(),
                        piece.what(),
                        piece.text(),
                        sees.basis(),
                        sees.basis().law().citation(),
                        sees.from(),
                        sees.until(),
                        sees.endsAt(),
                        sees.changes()));
            case Verdict.DoesNotSee not -> Stream.empty();
        };
    }

    private static Stream<NotSeen> notSeen(Piece piece, Verdict verdict) {
        return switch (verdict) {
            case Verdict.Sees sees -> Stream.empty();
            case Verdict.DoesNotSee not ->
                Stream.of(new NotSeen(piece.id(), piece.what(), piece.text(), not.why(), not.day()));
        };
    }

    private static Named who(Reader reader, Names names) {
        return switch (reader) {
            case Reader.Whole whole -> null;
            case Reader.Worker worker -> names.employee(worker.who());
            case Reader.Human human -> new Named(human.who().value(), human.name());
        };
    }

    private static Named unit(Reader reader, Names names) {
        return reader.workplace().map(names::unit).orElse(null);
    }
}
