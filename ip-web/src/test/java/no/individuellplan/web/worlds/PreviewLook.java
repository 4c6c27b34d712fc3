package no.individuellplan.web.worlds;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.individuellplan.core.access.Acting;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.access.NotVisible;
import no.individuellplan.core.id.AgencyId;
import no.individuellplan.core.id.EmploymentId;
import no.individuellplan.core.id.UnitId;
import no.individuellplan.core.law.RuleViolation;
import no.individuellplan.core.plan.IndividualPlan;
import no.individuellplan.core.plan.PlanView;
import no.individuellplan.core.preview.Preview;
import no.individuellplan.core.preview.PreviewPlan;
import no.individuellplan.core.preview.Verdict;
import no.individuellplan.core.readers.Reader;
import no.individuellplan.web.proof.Raw;

/**
 * Holds what a preview says that somebody sees against what the database then shows that one, of what the one who looks is
 * shown: for the person, one who acts for the person, and the coordinator, and everybody they may see the plan as.
 */
@ApplicationScoped
class PreviewLook {
    static final Set<String> PARTS =
            Set.of("plan_text", "goal", "measure", "participant", "contribution", "contact_doctor_line");

    private final Raw raw;
    private final PreviewPlan previews;
    private final PlanWork work;

    PreviewLook(Raw raw, PreviewPlan previews, PlanWork work) {
        this.raw = raw;
        this.previews = previews;
        this.work = work;
    }

    void at(Moment moment, Tally tally) throws SQLException {
        try (Connection application = raw.application();
                PreparedStatement ask = Records.asking(application, PARTS)) {
            for (World world : moment.place().worlds()) {
                Optional<IndividualPlan> plan = work.plan(world);
                if (plan.isPresent()) {
                    for (Actor viewer : viewers(world)) {
                        look(moment, world, plan.get(), viewer, ask, tally);
                    }
                }
            }
        }
    }

    private List<Actor> viewers(World world) {
        return Stream.of(
                        Stream.<Actor>of(world.self()),
                        world.acting().stream().limit(1),
                        work.coordinator(world).<Actor>map(one -> one).stream())
                .flatMap(some -> some)
                .toList();
    }

    /** First as anybody there is; the answer says as whom else. */
    private void look(Moment moment, World world, IndividualPlan plan, Actor viewer, PreparedStatement ask, Tally tally)
            throws SQLException {
        Optional<Preview> first = anybody(world)
                .map(id -> preview(viewer, plan, id))
                .flatMap(Optional::stream)
                .findFirst();
        Set<String> own = shown(moment, world, viewer, ask);
        List<Reader> readers = first.map(Preview::others).orElseGet(List::of);
        boolean mayKnow = moment.byTheLaw(viewer).area(world.id().value(), Area.CONSENT);
        if (first.isPresent() && !mayKnow) {
            tally.differs(world, Deeds.who(world, viewer) + " sees the plan as another, and may not know who sees it");
        }
        if (mayKnow) {
            nobodyElseSees(moment, world, viewer, readers, own, ask, tally);
        }
        for (Reader reader : readers) {
            Optional<Preview> preview = preview(viewer, plan, reader.grantee());
            if (preview.isEmpty()) {
                tally.differs(world, Deeds.who(world, viewer) + " may see the plan as " + reader + ", and may not");
            } else {
                compare(moment, world, viewer, preview.get(), own, ask, tally);
            }
        }
    }

    private static Stream<UUID> anybody(World world) {
        return Stream.of(
                        world.place.services().stream().map(unit -> unit.id().value()),
                        world.place.workers().stream()
                                .map(one -> one.actor().employment().value()),
                        world.close.stream().map(one -> one.person().id().value()))
                .flatMap(some -> some);
    }

    /** The list of those the plan may be seen as leaves out nobody at work who sees any of it. */
    private void nobodyElseSees(
            Moment moment,
            World world,
            Actor viewer,
            List<Reader> readers,
            Set<String> own,
            PreparedStatement ask,
            Tally tally)
            throws SQLException {
        for (Place.Worker worker : world.place.workers()) {
            Actor.Professional one = worker.actor();
            boolean told = one.equals(viewer)
                    || readers.stream().anyMatch(reader -> one.grantees().contains(reader.grantee()));
            Set<String> seen = told ? Set.of() : new TreeSet<>(shown(moment, world, one, ask));
            if (!told && seen.removeIf(own::contains)) {
                tally.differs(
                        world,
                        "%s on %s is not told that %s sees some of the plan"
                                .formatted(Deeds.who(world, viewer), moment.day(), Deeds.who(world, one)));
            }
        }
    }

    private void compare(
            Moment moment,
            World world,
            Actor viewer,
            Preview preview,
            Set<String> own,
            PreparedStatement ask,
            Tally tally)
            throws SQLException {
        Set<String> told = told(preview);
        Set<String> all = parts(preview);
        Set<String> really = new TreeSet<>(shown(moment, world, actor(preview.as()), ask));
        really.retainAll(all);
        tally.previewed(all.size());
        if (!told.equals(really) || !own.containsAll(all)) {
            tally.differs(
                    world,
                    "%s on %s sees the plan as %s: told %s, really %s, itself %s"
                            .formatted(Deeds.who(world, viewer), moment.day(), preview.as(), told, really, own));
        }
    }

    private Optional<Preview> preview(Actor viewer, IndividualPlan plan, UUID as) {
        try {
            return Optional.of(Acting.as(viewer, () -> previews.of(viewer, plan.id(), as)));
        } catch (NotVisible | RuleViolation hidden) {
            return Optional.empty();
        }
    }

    private Set<String> shown(Moment moment, World world, Actor actor, PreparedStatement ask) throws SQLException {
        return shown(raw, moment.day(), world, actor, ask);
    }

    /** The keys of the parts of plans that the database shows somebody. */
    static Set<String> shown(Raw raw, LocalDate day, World world, Actor actor, PreparedStatement ask)
            throws SQLException {
        raw.tell(ask.getConnection(), actor, day);
        return Records.shown(ask, List.of(world.id().value()));
    }

    /** What the preview says is seen. */
    static Set<String> told(Preview preview) {
        return parts(preview, verdict -> verdict instanceof Verdict.Sees);
    }

    /** Everything it is about. */
    static Set<String> parts(Preview preview) {
        return parts(preview, verdict -> true);
    }

    /** By the keys of their rows. */
    private static Set<String> parts(Preview preview, Predicate<Verdict> which) {
        PlanView.Body body = preview.body();
        return Stream.of(
                        body.texts().stream()
                                .filter(one -> which.test(preview.of(one.item())))
                                .map(one -> "plan_text " + one.plan() + one.kind()),
                        body.goals().stream()
                                .map(one -> one.id().value())
                                .filter(id -> which.test(preview.of(id)))
                                .map(id -> "goal " + id),
                        body.measures().stream()
                                .map(one -> one.id().value())
                                .filter(id -> which.test(preview.of(id)))
                                .map(id -> "measure " + id),
                        body.participants().stream()
                                .map(one -> one.id().value())
                                .filter(id -> which.test(preview.of(id)))
                                .map(id -> "participant " + id),
                        body.contributions().stream()
                                .map(one -> one.id().value())
                                .filter(id -> which.test(preview.of(id)))
                                .map(id -> "contribution " + id),
                        body.contactDoctors().stream()
                                .filter(one -> which.test(preview.of(one.role())))
                                .flatMap(one -> one.lines().stream())
                                .map(line -> "contact_doctor_line " + line.id()))
                .flatMap(some -> some)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** One who reads: for a whole unit, a colleague there with no task of their own. */
    private static Actor actor(Reader reader) {
        return switch (reader) {
            case Reader.Whole whole -> atWork(new EmploymentId(UUID.randomUUID()), whole.unit());
            case Reader.Worker worker -> atWork(worker.who(), worker.unit());
            case Reader.Human human -> new Actor.Citizen(human.who(), human.name());
        };
    }

    static Actor.Professional atWork(EmploymentId who, UnitId unit) {
        return new Actor.Professional(who, unit, new AgencyId(unit.value()), "En kollega", "", null, false);
    }
}
