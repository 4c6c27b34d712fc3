package no.individuellplan.core.rights;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.individuellplan.core.access.PlanItem;
import no.individuellplan.core.goal.Goal;
import no.individuellplan.core.goal.Goals;
import no.individuellplan.core.goal.Suggestion;
import no.individuellplan.core.id.GoalId;
import no.individuellplan.core.id.MeasureId;
import no.individuellplan.core.id.SuggestionId;
import no.individuellplan.core.measure.Measure;
import no.individuellplan.core.measure.Measures;
import no.individuellplan.core.plan.PlanText;
import no.individuellplan.core.plan.Plans;

/** What one part of a plan says, as the one who acts may see it. */
@ApplicationScoped
class ItemWords {
    private final Goals goals;
    private final Measures measures;
    private final Plans plans;

    ItemWords(Goals goals, Measures measures, Plans plans) {
        this.goals = goals;
        this.measures = measures;
        this.plans = plans;
    }

    /** Empty for a conversation and a contact doctor, which stand in the services' own records as well, and for what is not there. */
    Optional<String> of(PlanItem item) {
        return switch (item.kind()) {
            case GOAL -> goals.find(new GoalId(item.id())).map(ItemWords::words);
            case SUGGESTION -> goals.findSuggestion(new SuggestionId(item.id())).map(Suggestion::words);
            case MEASURE -> measures.find(new MeasureId(item.id())).map(ItemWords::words);
            case OWN_WORDS, TEXT -> text(item);
            case THREAD, CONTACT_DOCTOR -> Optional.empty();
        };
    }

    private Optional<String> text(PlanItem item) {
        UUID id = item.id();
        return plans.openOf(item.person()).stream()
                .flatMap(plan -> plans.texts(plan.id()).stream())
                .filter(text -> text.item().equals(id))
                .map(PlanText::text)
                .filter(Objects::nonNull)
                .findFirst();
    }

    private static String words(Goal goal) {
        return joined(goal.words(), goal.why());
    }

    private static String words(Measure measure) {
        return joined(measure.what(), measure.how(), measure.extent());
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining("\n"));
    }
}
