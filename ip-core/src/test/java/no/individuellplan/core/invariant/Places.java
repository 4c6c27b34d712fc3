package no.individuellplan.core.invariant;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.audit.AccessLogEntry;
import no.individuellplan.core.consent.ConsentEntry;
import no.individuellplan.core.consent.ConsentRegistration;
import no.individuellplan.core.consent.ConsentRequest;
import no.individuellplan.core.consent.Narrowing;
import no.individuellplan.core.coordinator.CoordinatorChair;
import no.individuellplan.core.goal.Goal;
import no.individuellplan.core.goal.Suggestion;
import no.individuellplan.core.id.Id;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.measure.Measure;
import no.individuellplan.core.memory.Place;
import no.individuellplan.core.memory.Records;
import no.individuellplan.core.message.EMessage;
import no.individuellplan.core.message.MessageThread;
import no.individuellplan.core.message.ThreadMessage;
import no.individuellplan.core.need.Need;
import no.individuellplan.core.need.NeedReport;
import no.individuellplan.core.participant.Contribution;
import no.individuellplan.core.participant.Participant;
import no.individuellplan.core.person.Person;
import no.individuellplan.core.plan.IndividualPlan;
import no.individuellplan.core.plan.PlanText;
import no.individuellplan.core.plan.Plans;
import no.individuellplan.core.relocation.Relocation;

/** Every row of information about a person that lies anywhere in an answer, and where it belongs. */
final class Places {
    /** The components of a record that may hold rows, by its type. */
    private static final Map<Class<?>, List<String>> INSIDE = new ConcurrentHashMap<>();

    private Places() {}

    private static List<String> inside(Class<?> row) {
        return Arrays.stream(row.getRecordComponents())
                .filter(component -> holdsRows(component.getType()))
                .map(RecordComponent::getName)
                .toList();
    }

    private static boolean holdsRows(Class<?> type) {
        return type == Optional.class
                || Collection.class.isAssignableFrom(type)
                || (type.isRecord() && !Id.class.isAssignableFrom(type))
                || type.isInterface();
    }

    static List<Place> in(Object answer) {
        List<Place> found = new ArrayList<>();
        collect(answer, found);
        return found;
    }

    private static void collect(Object value, List<Place> found) {
        switch (value) {
            case null -> {}
            case Optional<?> maybe -> maybe.ifPresent(one -> collect(one, found));
            case Collection<?> many -> many.forEach(one -> collect(one, found));
            case Record row -> {
                of(row).ifPresent(found::add);
                for (String component : INSIDE.computeIfAbsent(row.getClass(), Places::inside)) {
                    collect(Records.get(row, component), found);
                }
            }
            default -> {}
        }
    }

    private static Optional<Place> of(Record row) {
        return Optional.ofNullable(
                switch (row) {
                    case Person it -> at(it.id(), Area.IDENTITY, it.id().value());
                    case Need it -> at(it.person(), Area.NEED, it.id().value());
                    case NeedReport it -> at(it.person(), Area.NEED, it.need().value());
                    case CoordinatorChair it ->
                        at(it.person(), Area.COORDINATION, it.person().value());
                    case ConsentEntry it ->
                        at(it.person(), Area.CONSENT, it.id().value());
                    case ConsentRegistration it ->
                        at(it.person(), Area.CONSENT, it.id().value());
                    case ConsentRequest it ->
                        at(it.person(), Area.CONSENT, it.id().value());
                    case Relocation it -> at(it.person(), Area.CONSENT, it.id().value());
                    case Narrowing it -> at(it.person(), Area.CONSENT, it.item());
                    case Participant it -> at(it.person(), Area.PLAN, it.id().value());
                    case Contribution it -> at(it.person(), Area.PLAN, it.id().value());
                    case IndividualPlan it -> at(it.person(), Area.PLAN, it.id().value());
                    case Plans.Responsibility it ->
                        at(it.person(), Area.PLAN, it.plan().value());
                    case PlanText it -> at(it.person(), it.kind().area(), it.item());
                    case Goal it -> at(it.person(), it.area(), it.id().value());
                    case Suggestion it -> at(it.person(), it.area(), it.id().value());
                    case Measure it -> at(it.person(), it.area(), it.id().value());
                    case MessageThread it ->
                        at(it.person(), Area.MESSAGES, it.id().value());
                    case ThreadMessage it ->
                        at(it.person(), Area.MESSAGES, it.thread().value());
                    case EMessage it ->
                        it.person() == null
                                ? null
                                : at(
                                        it.person(),
                                        Area.MESSAGES,
                                        it.thread() == null ? null : it.thread().value());
                    case AccessLogEntry it -> at(new PersonId(it.subject()), Area.ACCESS_LOG, it.id());
                    default -> null;
                });
    }

    private static Place at(PersonId person, Area area, UUID item) {
        return new Place(person, area, item);
    }
}
