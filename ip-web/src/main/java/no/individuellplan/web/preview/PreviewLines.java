package no.individuellplan.web.preview;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.goal.Goal;
import no.individuellplan.core.id.UnitId;
import no.individuellplan.core.measure.Measure;
import no.individuellplan.core.plan.PlanText;
import no.individuellplan.core.plan.PlanView;
import no.individuellplan.core.preview.Preview;
import no.individuellplan.core.preview.Verdict;

/** The parts of a plan in the order of the plan's own page, each with what was decided about it. */
final class PreviewLines {
    private final Preview preview;
    private final PlanView.Body body;
    private final Function<UnitId, String> unitName;
    private final PreviewTexts words;
    private final BiFunction<UUID, Verdict, String> action;
    private final Map<PreviewSection.Kind, List<PreviewLine>> lines = new EnumMap<>(PreviewSection.Kind.class);
    private final Set<Goal> shown = new HashSet<>();

    /** @param action where a POST changes what was decided about a part the person may keep out; null when none does */
    PreviewLines(
            Preview preview,
            Function<UnitId, String> unitName,
            PreviewTexts words,
            BiFunction<UUID, Verdict, String> action) {
        this.preview = preview;
        this.unitName = unitName;
        this.words = words;
        this.action = action;
        body = preview.body();
    }

    List<PreviewSection> sections() {
        body.texts().stream().filter(PlanText::isSaid).forEach(this::text);
        body.goals().stream().filter(goal -> goal.parent() == null).forEach(this::goal);
        body.goals().forEach(this::goal);
        body.measures().stream()
                .filter(measure ->
                        body.goals().stream().noneMatch(goal -> goal.id().equals(measure.goal())))
                .forEach(measure -> measure(measure, false));
        body.participants()
                .forEach(one -> add(
                        PreviewSection.Kind.WHO_TAKES_PART,
                        one.id().value(),
                        unitName.apply(one.unit()),
                        one.role(),
                        null,
                        false,
                        false));
        body.contactDoctors()
                .forEach(one -> add(
                        PreviewSection.Kind.WHO_TAKES_PART,
                        one.role(),
                        words.contactDoctor(one.doctor()),
                        unitName.apply(one.unit()),
                        Area.HEALTH,
                        false,
                        true));
        body.contributions()
                .forEach(one -> add(
                        PreviewSection.Kind.CONTRIBUTIONS,
                        one.id().value(),
                        one.who(),
                        one.text(),
                        null,
                        false,
                        false));
        return lines.entrySet().stream()
                .map(one -> new PreviewSection(one.getKey(), one.getValue()))
                .toList();
    }

    private void text(PlanText text) {
        boolean aboutMe = text.kind().area() == Area.ABOUT_ME;
        add(
                aboutMe ? PreviewSection.Kind.ABOUT_ME : PreviewSection.Kind.THE_REST,
                text.item(),
                words.text(text.kind()),
                text.text() == null ? words.notRelevant(text.notRelevant()) : text.text(),
                null,
                false,
                aboutMe);
    }

    private void goal(Goal goal) {
        if (!shown.add(goal)) {
            return;
        }
        add(
                PreviewSection.Kind.GOALS,
                goal.id().value(),
                goal.words(),
                goal.why(),
                goal.area(),
                goal.parent() != null,
                true);
        body.measures().stream()
                .filter(measure -> goal.id().equals(measure.goal()))
                .forEach(measure -> measure(measure, true));
        body.goals().stream().filter(part -> goal.id().equals(part.parent())).forEach(this::goal);
    }

    private void measure(Measure measure, boolean under) {
        String more = Stream.of(measure.how(), measure.extent())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(". "));
        add(
                PreviewSection.Kind.GOALS,
                measure.id().value(),
                measure.what(),
                more.isEmpty() ? null : more,
                measure.area(),
                under,
                true);
    }

    /** @param changes whether the person may keep such a thing out */
    private void add(
            PreviewSection.Kind kind, UUID id, String name, String more, Area area, boolean under, boolean changes) {
        Verdict verdict = preview.of(id);
        String change = changes ? action.apply(id, verdict) : null;
        lines.computeIfAbsent(kind, one -> new ArrayList<>())
                .add(
                        switch (verdict) {
                            case Verdict.Sees sees ->
                                new PreviewLine(
                                        name,
                                        more,
                                        area,
                                        under,
                                        sees.basis(),
                                        sees.from(),
                                        sees.until(),
                                        sees.endsAt(),
                                        null,
                                        null,
                                        change);
                            case Verdict.DoesNotSee not ->
                                new PreviewLine(
                                        name, more, area, under, null, null, null, null, not.why(), not.day(), change);
                        });
    }
}
