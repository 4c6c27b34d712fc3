package no.individuellplan.web.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.access.NotVisible;
import no.individuellplan.core.consent.ConsentKind;
import no.individuellplan.core.consent.ConsentLedger.InForce;
import no.individuellplan.core.consent.Narrowing;
import no.individuellplan.core.goal.Goal;
import no.individuellplan.core.id.UnitId;
import no.individuellplan.core.measure.Measure;
import no.individuellplan.core.plan.PlanView;
import no.individuellplan.core.plan.ReadOwnPlan;
import no.individuellplan.web.look.CurrentLanguage;
import no.individuellplan.web.look.DateWords;
import no.individuellplan.web.own.Names;

/** What a service sees of the areas shared with it, item by item. */
@ApplicationScoped
class KeepOutViews {
    private final ReadOwnPlan own;
    private final Names names;
    private final CurrentLanguage language;
    private final Clock clock;

    KeepOutViews(ReadOwnPlan own, Names names, CurrentLanguage language, Clock clock) {
        this.own = own;
        this.names = names;
        this.language = language;
        this.clock = clock;
    }

    /** @throws NotVisible when nothing is shared with the unit today */
    @Transactional
    KeepOutView of(Actor actor, UnitId unit) {
        PlanView.ForPerson mine = own.read(actor);
        InForce yes = mine.ledger()
                .inForce(ConsentKind.SHARING, unit, LocalDate.now(clock.withZone(DateWords.NORWAY)))
                .orElseThrow(NotVisible::new);
        return new KeepOutView(
                unit.toString(), names.unit(unit), names.agencyOf(unit), lines(actor, mine, unit, yes.areas()));
    }

    /** What is kept from the unit now, for the list of what is shared. */
    List<KeepOutLine> kept(Actor actor, PlanView.ForPerson mine, UnitId unit) {
        return lines(actor, mine, unit, Area.SHAREABLE).stream()
                .filter(KeepOutLine::kept)
                .toList();
    }

    private List<KeepOutLine> lines(Actor actor, PlanView.ForPerson mine, UnitId unit, Set<Area> areas) {
        return mine.body()
                .map(body -> new Lines(actor, mine, body, unit, areas).all())
                .orElseGet(List::of);
    }

    /** Texts first, then each goal with its measures and sub-goals after it. */
    private final class Lines {
        private final PlanView.Body body;
        private final UnitId unit;
        private final Set<Area> areas;
        private final ItemNames words;
        private final Map<UUID, String> by = new HashMap<>();
        private final Set<UUID> shown = new HashSet<>();
        private final List<KeepOutLine> lines = new ArrayList<>();

        Lines(Actor actor, PlanView.ForPerson mine, PlanView.Body body, UnitId unit, Set<Area> areas) {
            this.body = body;
            this.unit = unit;
            this.areas = areas;
            words = new ItemNames(body, language.language());
            mine.takenOut().standing().stream()
                    .filter(line -> line.unit().equals(unit))
                    .forEach(line -> by.put(line.item(), name(actor, line)));
        }

        /** The reader's own name as the reader reads it. */
        private static String name(Actor actor, Narrowing line) {
            return line.by().value().equals(actor.id()) ? actor.name() : line.byName();
        }

        List<KeepOutLine> all() {
            body.texts().stream()
                    .filter(text -> text.text() != null)
                    .forEach(text -> add(text.item(), text.kind().area(), false));
            body.goals().stream().filter(goal -> goal.parent() == null).forEach(goal -> goal(goal, false));
            body.goals().forEach(goal -> goal(goal, false));
            body.measures().stream()
                    .filter(measure -> measure.goal() == null)
                    .forEach(measure -> add(measure.id().value(), measure.area(), false));
            return lines;
        }

        private void goal(Goal goal, boolean follows) {
            if (!shown.add(goal.id().value())) {
                return;
            }
            add(goal.id().value(), goal.area(), follows);
            boolean hides = follows || by.containsKey(goal.id().value());
            measures(goal).forEach(measure -> add(measure.id().value(), measure.area(), hides));
            body.goals().stream()
                    .filter(part -> goal.id().equals(part.parent()))
                    .forEach(part -> goal(part, hides));
        }

        private Stream<Measure> measures(Goal goal) {
            return body.measures().stream().filter(measure -> goal.id().equals(measure.goal()));
        }

        private void add(UUID item, Area area, boolean follows) {
            if (areas.contains(area)) {
                words.of(item)
                        .ifPresent(
                                name -> lines.add(new KeepOutLine(name, area, by.get(item), follows, address(item))));
            }
        }

        private String address(UUID item) {
            return KeepOutPages.HERE + unit + (by.containsKey(item) ? "/del-igjen/" : "/utenfor/") + item;
        }
    }
}
