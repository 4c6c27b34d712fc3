package no.individuellplan.core.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.individuellplan.core.access.Access;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.Permit.Right;
import no.individuellplan.core.access.PlanItem;
import no.individuellplan.core.access.PlanItems;
import no.individuellplan.core.contactdoctor.ContactDoctors;
import no.individuellplan.core.goal.Goals;
import no.individuellplan.core.id.GoalId;
import no.individuellplan.core.id.MeasureId;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.id.SuggestionId;
import no.individuellplan.core.measure.Measures;
import no.individuellplan.core.person.Persons;
import no.individuellplan.core.person.Representation;
import no.individuellplan.core.withheld.ToldParents;
import no.individuellplan.core.withheld.Withholdings;

/**
 * What a parent must know to take care of a child under 18, item by item, also of one of 16 or 17 whose plan the parent does
 * not see (pbrl § 3-4 fourth paragraph, PBRL-17). Nothing else of the plan, and no number of what else there is.
 */
@ApplicationScoped
public class ReadToldToParent {
    private final Withholdings withholdings;
    private final Persons persons;
    private final PlanItems items;
    private final Plans plans;
    private final Goals goals;
    private final Measures measures;
    private final ContactDoctors doctors;
    private final Access access;
    private final Clock clock;

    public ReadToldToParent(
            Withholdings withholdings,
            Persons persons,
            PlanItems items,
            Plans plans,
            Goals goals,
            Measures measures,
            ContactDoctors doctors,
            Access access,
            Clock clock) {
        this.withholdings = withholdings;
        this.persons = persons;
        this.items = items;
        this.plans = plans;
        this.goals = goals;
        this.measures = measures;
        this.doctors = doctors;
        this.access = access;
        this.clock = clock;
    }

    /** Logged as a look at each item, by child; the newest first of each. Empty for one who has been told nothing. */
    @Transactional
    public List<ToldToParent> of(Actor.Citizen actor) {
        return children(actor)
                .flatMap(child -> {
                    List<ToldParents> lines = lines(actor, child).toList();
                    if (!lines.isEmpty()) {
                        access.toReadRows(actor, child, rows(lines));
                    }
                    return lines.stream().map(line -> shown(child, line));
                })
                .toList();
    }

    /** Whether there is anything to read; asks without logging, for showing the way. */
    @Transactional
    public boolean any(Actor.Citizen actor) {
        return children(actor).anyMatch(child -> lines(actor, child).findAny().isPresent());
    }

    private Stream<PersonId> children(Actor.Citizen actor) {
        return persons.representedBy(actor.person(), LocalDate.now(clock)).stream()
                .map(Representation::represented)
                .distinct();
    }

    /** Those to this parent or to all, while the permit that came of it holds. */
    private Stream<ToldParents> lines(Actor.Citizen actor, PersonId child) {
        return withholdings.toldAbout(child).stream()
                .filter(line -> line.parent() == null || line.parent().equals(actor.person()))
                .filter(line -> access.may(actor, child, line.area(), line.item(), Right.READ));
    }

    private static Set<Access.Shown> rows(List<ToldParents> lines) {
        return lines.stream()
                .map(line -> new Access.Shown(line.area(), line.item()))
                .collect(Collectors.toSet());
    }

    private ToldToParent shown(PersonId child, ToldParents line) {
        Optional<PlanItem> item = items.find(line.item());
        return new ToldToParent(
                persons.nameOf(child).orElse(""),
                line,
                item.map(PlanItem::kind).orElse(null),
                item.map(this::words).orElse(List.of()));
    }

    private List<String> words(PlanItem item) {
        return switch (item.kind()) {
            case GOAL ->
                goals.find(new GoalId(item.id()))
                        .map(goal -> said(goal.words(), goal.why()))
                        .orElse(List.of());
            case SUGGESTION ->
                goals.findSuggestion(new SuggestionId(item.id()))
                        .map(one -> said(one.words()))
                        .orElse(List.of());
            case MEASURE ->
                measures.find(new MeasureId(item.id()))
                        .map(one -> said(one.what(), one.how(), one.extent()))
                        .orElse(List.of());
            case CONTACT_DOCTOR ->
                doctors.find(item.id()).map(one -> said(one.doctor())).orElse(List.of());
            case OWN_WORDS, TEXT -> text(item);
            case THREAD -> List.of();
        };
    }

    private List<String> text(PlanItem item) {
        return plans.recogniseOpenOf(item.person()).stream()
                .flatMap(plan -> plans.texts(plan.id()).stream())
                .filter(text -> text.item().equals(item.id()))
                .flatMap(text -> said(text.text(), text.notRelevant()).stream())
                .toList();
    }

    private static List<String> said(String... words) {
        return Stream.of(words).filter(Objects::nonNull).toList();
    }
}
