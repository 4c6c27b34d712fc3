package no.individuellplan.core.access;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.individuellplan.core.access.PlanItem.Kind;
import no.individuellplan.core.contactdoctor.InMemoryContactDoctors;
import no.individuellplan.core.goal.InMemoryGoals;
import no.individuellplan.core.id.Id;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.measure.InMemoryMeasures;
import no.individuellplan.core.memory.Memory;
import no.individuellplan.core.memory.Place;
import no.individuellplan.core.message.InMemoryEMessages;
import no.individuellplan.core.plan.InMemoryPlans;

/** Goals, suggestions, measures, contact doctors, own words and threads, each as an item. */
public record InMemoryPlanItems(
        Memory memory,
        InMemoryGoals goals,
        InMemoryMeasures measures,
        InMemoryPlans plans,
        InMemoryEMessages messages,
        InMemoryContactDoctors doctors)
        implements PlanItems {

    @Override
    public Optional<PlanItem> find(UUID id) {
        return all().filter(one -> one.id().equals(id))
                .filter(one -> memory.sees(new Place(one.person(), one.area(), one.id())))
                .findFirst();
    }

    /** Past any permit. */
    public List<PlanItem> of(PersonId person) {
        return all().filter(one -> one.person().equals(person)).toList();
    }

    private Stream<PlanItem> all() {
        return Stream.of(fromGoals(), fromSuggestions(), fromMeasures(), fromTexts(), fromThreads(), fromDoctors())
                .flatMap(items -> items);
    }

    private Stream<PlanItem> fromGoals() {
        return goals.all().stream()
                .map(one -> new PlanItem(
                        one.id().value(),
                        one.person(),
                        one.area(),
                        value(one.parent()),
                        value(one.wordedBy()),
                        Kind.GOAL));
    }

    private Stream<PlanItem> fromSuggestions() {
        return goals.allSuggestions().stream()
                .map(one -> new PlanItem(
                        one.id().value(),
                        one.person(),
                        one.area(),
                        value(one.goal()),
                        value(one.by()),
                        Kind.SUGGESTION));
    }

    private Stream<PlanItem> fromMeasures() {
        return measures.all().stream()
                .map(one -> new PlanItem(
                        one.id().value(), one.person(), one.area(), value(one.goal()), null, Kind.MEASURE));
    }

    private Stream<PlanItem> fromTexts() {
        return plans.allTexts().stream()
                .filter(one -> one.kind().area() == Area.ABOUT_ME)
                .map(one -> new PlanItem(
                        one.item(),
                        one.person(),
                        one.kind().area(),
                        null,
                        one.by(),
                        one.kind().own() ? Kind.OWN_WORDS : Kind.TEXT));
    }

    private Stream<PlanItem> fromThreads() {
        return messages.allThreads().stream()
                .map(one -> new PlanItem(one.id().value(), one.person(), Area.MESSAGES, one.item(), null, Kind.THREAD));
    }

    private Stream<PlanItem> fromDoctors() {
        return doctors.all().stream()
                .filter(line -> line.id().equals(line.role()))
                .map(line -> new PlanItem(line.role(), line.person(), Area.HEALTH, null, null, Kind.CONTACT_DOCTOR));
    }

    private static UUID value(Id id) {
        return id == null ? null : id.value();
    }
}
