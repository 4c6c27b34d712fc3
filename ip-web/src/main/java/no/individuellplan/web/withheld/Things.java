package no.individuellplan.web.withheld;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.contactdoctor.ContactDoctor;
import no.individuellplan.core.goal.Goal;
import no.individuellplan.core.goal.Suggestion;
import no.individuellplan.core.measure.Measure;
import no.individuellplan.core.plan.PlanText;
import no.individuellplan.core.plan.PlanView;
import no.individuellplan.web.look.Choice;
import no.individuellplan.web.look.Language;
import no.individuellplan.web.sharing.ItemNames;

/**
 * What in a plan can be kept from parents, by the words it has there: what matters, goals, measures,
 * contact doctors and suggestions.
 */
final class Things {
    /** An item and the part of life it is in. @param alone whether it can be shared with a service by itself */
    record Thing(UUID id, Area area, String words, boolean alone) {
        Choice choice() {
            return new Choice(id.toString(), words);
        }
    }

    private final List<Thing> all = new ArrayList<>();
    private final Map<UUID, String> names = new HashMap<>();

    Things(PlanView.Body body, List<Suggestion> suggestions, Language language) {
        ItemNames words = new ItemNames(body, language);
        body.texts().stream()
                .filter(text -> text.kind() == PlanText.Kind.WHAT_MATTERS && text.text() != null)
                .forEach(text -> add(text.item(), text.kind().area(), words));
        body.goals().forEach((Goal goal) -> add(goal.id().value(), goal.area(), words));
        body.measures().forEach((Measure measure) -> add(measure.id().value(), measure.area(), words));
        body.contactDoctors().forEach((ContactDoctor one) -> add(one.role(), Area.HEALTH, words));
        suggestions.forEach(one -> add(new Thing(one.id().value(), one.area(), one.words(), false)));
    }

    private void add(UUID item, Area area, ItemNames words) {
        words.of(item).ifPresent(name -> add(new Thing(item, area, name, true)));
    }

    private void add(Thing thing) {
        all.add(thing);
        names.put(thing.id(), thing.words());
    }

    List<Thing> all() {
        return List.copyOf(all);
    }

    /** @param otherwise for what is no longer in the plan */
    String words(UUID item, String otherwise) {
        return names.getOrDefault(item, otherwise);
    }
}
