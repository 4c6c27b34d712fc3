package no.individuellplan.web.preview;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.contactdoctor.ContactDoctor;
import no.individuellplan.core.goal.Goal;
import no.individuellplan.core.id.UnitId;
import no.individuellplan.core.measure.Measure;
import no.individuellplan.core.participant.Contribution;
import no.individuellplan.core.participant.Participant;
import no.individuellplan.core.plan.PlanText;
import no.individuellplan.core.plan.PlanView;
import no.individuellplan.core.preview.Preview;
import no.individuellplan.core.preview.Verdict;

/** What the reader sees of a plan and nothing else, in the order of the plan's own page. */
final class CopySections {
    private final PlanView.Body body;
    private final Predicate<UUID> sees;
    private final Function<UnitId, String> unitName;
    private final PreviewTexts words;
    private final Map<PreviewSection.Kind, List<CopyLine>> lines = new EnumMap<>(PreviewSection.Kind.class);
    private final Set<UUID> shown = new HashSet<>();

    private CopySections(
            PlanView.Body body, Predicate<UUID> sees, Function<UnitId, String> unitName, PreviewTexts words) {
        this.body = body;
        this.sees = sees;
        this.unitName = unitName;
        this.words = words;
    }

    /** As another sees it. */
    static List<CopySection> of(Preview preview, Function<UnitId, String> unitName, PreviewTexts words) {
        return new CopySections(preview.body(), id -> preview.of(id) instanceof Verdict.Sees, unitName, words).all();
    }

    /** As the one sees it who opened it: all there is in it. */
    static List<CopySection> of(PlanView.Body opened, Function<UnitId, String> unitName, PreviewTexts words) {
        return new CopySections(opened, id -> true, unitName, words).all();
    }

    private List<CopySection> all() {
        body.texts().stream().filter(PlanText::isSaid).forEach(this::text);
        goals().filter(goal -> goal.parent() == null).forEach(goal -> goal(goal, false));
        goals().filter(goal -> !shown.contains(goal.id().value())).forEach(goal -> goal(goal, false));
        body.measures().stream()
                .filter(measure -> !shown.contains(measure.id().value()))
                .forEach(measure -> measure(measure, false));
        body.participants().stream().filter(Participant::takesPart).forEach(this::participant);
        body.contactDoctors().forEach(this::doctor);
        body.contributions().forEach(this::contribution);
        return lines.entrySet().stream()
                .map(one -> new CopySection(one.getKey(), one.getValue()))
                .toList();
    }

    private Stream<Goal> goals() {
        return body.goals().stream().filter(goal -> sees.test(goal.id().value()));
    }

    private void text(PlanText text) {
        add(
                text.kind().area() == Area.ABOUT_ME ? PreviewSection.Kind.ABOUT_ME : PreviewSection.Kind.THE_REST,
                text.item(),
                new CopyLine(
                        words.text(text.kind()),
                        text.text() == null ? words.notRelevant(text.notRelevant()) : text.text(),
                        null,
                        false,
                        null));
    }

    private void goal(Goal goal, boolean under) {
        add(
                PreviewSection.Kind.GOALS,
                goal.id().value(),
                new CopyLine(goal.words(), goal.why(), goal.area(), under, null));
        body.measures().stream()
                .filter(measure -> goal.id().equals(measure.goal()))
                .forEach(measure -> measure(measure, true));
        goals().filter(part -> goal.id().equals(part.parent())).forEach(part -> goal(part, true));
    }

    private void measure(Measure measure, boolean under) {
        String more = Stream.of(measure.how(), measure.extent())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(". "));
        add(
                PreviewSection.Kind.GOALS,
                measure.id().value(),
                new CopyLine(
                        measure.what(),
                        more.isEmpty() ? null : more,
                        measure.area(),
                        under,
                        new CopyLine.Measure(
                                measure.unit() == null ? null : unitName.apply(measure.unit()),
                                measure.from(),
                                measure.until(),
                                measure.state())));
    }

    private void participant(Participant one) {
        add(
                PreviewSection.Kind.WHO_TAKES_PART,
                one.id().value(),
                new CopyLine(unitName.apply(one.unit()), one.role(), null, false, null));
    }

    private void doctor(ContactDoctor one) {
        add(
                PreviewSection.Kind.WHO_TAKES_PART,
                one.role(),
                new CopyLine(words.contactDoctor(one.doctor()), unitName.apply(one.unit()), null, false, null));
    }

    private void contribution(Contribution one) {
        add(
                PreviewSection.Kind.CONTRIBUTIONS,
                one.id().value(),
                new CopyLine(one.who(), one.text(), null, false, null));
    }

    private void add(PreviewSection.Kind kind, UUID id, CopyLine line) {
        if (sees.test(id) && shown.add(id)) {
            lines.computeIfAbsent(kind, one -> new ArrayList<>()).add(line);
        }
    }
}
