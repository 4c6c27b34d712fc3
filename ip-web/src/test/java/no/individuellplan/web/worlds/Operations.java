package no.individuellplan.web.worlds;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.consent.AnswerForm;
import no.individuellplan.core.consent.ConsentEntry.Answer;
import no.individuellplan.core.consent.ConsentKind;
import no.individuellplan.core.coordinator.AskCoordinator;
import no.individuellplan.core.goal.SuggestGoal;
import no.individuellplan.core.goal.WordGoal;
import no.individuellplan.core.id.EmploymentId;
import no.individuellplan.core.id.GoalId;
import no.individuellplan.core.id.MeasureId;
import no.individuellplan.core.id.PlanId;
import no.individuellplan.core.id.ThreadId;
import no.individuellplan.core.id.UnitId;
import no.individuellplan.core.measure.AskMeasure;
import no.individuellplan.core.measure.MeasureForm;
import no.individuellplan.core.measure.MeasureState;
import no.individuellplan.core.measure.MoveMeasure;
import no.individuellplan.core.message.SendMessage;
import no.individuellplan.core.participant.AnswerSharing;
import no.individuellplan.core.participant.InviteForm;
import no.individuellplan.core.participant.InviteParticipant;
import no.individuellplan.core.participant.WriteContribution;
import no.individuellplan.web.proof.Row;
import no.individuellplan.web.worlds.World.Asker;

/** Ten ways to change a plan, each as a use case, a call and a statement that say the same. */
@ApplicationScoped
class Operations {
    static final int MANY = 10;

    private final WordGoal word;
    private final SuggestGoal suggest;
    private final AskMeasure ask;
    private final MoveMeasure move;
    private final WriteContribution contribute;
    private final InviteParticipant invite;
    private final AnswerSharing sharing;
    private final SendMessage send;
    private final AskCoordinator askCoordinator;
    private final Clock clock;

    Operations(
            WordGoal word,
            SuggestGoal suggest,
            AskMeasure ask,
            MoveMeasure move,
            WriteContribution contribute,
            InviteParticipant invite,
            AnswerSharing sharing,
            SendMessage send,
            AskCoordinator askCoordinator,
            Clock clock) {
        this.word = word;
        this.suggest = suggest;
        this.ask = ask;
        this.move = move;
        this.contribute = contribute;
        this.invite = invite;
        this.sharing = sharing;
        this.send = send;
        this.askCoordinator = askCoordinator;
        this.clock = clock;
    }

    /**
     * @param which from 0 up to {@link #MANY}
     * @return empty when there is nothing in this world to do it with
     */
    Optional<Attempt> of(int which, World world, Asker who, List<Row> rows) {
        Stand stand = new Stand(world, who.actor(), rows);
        return switch (which) {
            case 0 -> stand.any("goal").map(goal -> word(stand, goal));
            case 1 -> stand.plan().map(plan -> suggest(stand, plan));
            case 2 -> stand.any("goal").map(goal -> ask(stand, goal));
            case 3 -> stand.any("measure").map(measure -> answer(stand, measure));
            case 4 -> stand.plan().map(plan -> contribute(stand, plan));
            case 5 -> stand.plan().map(plan -> invite(stand, plan));
            case 6 -> Optional.of(share(stand)).filter(attempt -> stand.hasAPage(who));
            case 7 -> Optional.of(withdraw(stand)).filter(attempt -> stand.hasAPage(who));
            case 8 -> stand.any("thread").map(thread -> write(stand, thread));
            case 9 -> stand.any("coordinator_chair").map(chair -> askCoordinator(stand, chair));
            default -> throw new IllegalArgumentException("There are ten");
        };
    }

    /** One world as it is when somebody tries. */
    private record Stand(World world, Actor actor, List<Row> rows) {
        Optional<Row> any(String table) {
            List<Row> all =
                    rows.stream().filter(row -> row.table().equals(table)).toList();
            return all.isEmpty() ? Optional.empty() : Optional.of(world.luck.of(all));
        }

        Optional<Row> plan() {
            return any("plan");
        }

        /** The API knows only one's own consents, or those of the one acted for. */
        boolean hasAPage(Asker who) {
            return who.actingFor() != null || actor.id().equals(world.id().value());
        }

        Runnable atWork(Consumer<Actor.Professional> deed) {
            return actor instanceof Actor.Professional work ? () -> deed.accept(work) : null;
        }

        UUID person() {
            return world.id().value();
        }

        UnitId anyUnit() {
            return world.luck.of(world.place.services()).id();
        }
    }

    private Attempt word(Stand stand, Row goal) {
        GoalId id = new GoalId(goal.id("id"));
        long version = version(goal);
        String words = "Jeg vil " + stand.world().luck.below(100_000);
        return new Attempt(
                "word a goal",
                goal.area(),
                id.value(),
                true,
                () -> word.change(stand.actor(), id, version, words, null),
                "PUT",
                "goals/" + id + "/words",
                version,
                Map.of("words", words),
                "update goal set words = words || '!' where id = ?",
                List.of(id.value()));
    }

    private Attempt suggest(Stand stand, Row plan) {
        PlanId id = new PlanId(plan.id("id"));
        Area area = stand.world().luck.lifeArea();
        String words = "Hva med " + stand.world().luck.below(100_000);
        return new Attempt(
                "suggest a goal",
                area,
                null,
                true,
                stand.atWork(work -> suggest.suggest(work, id, null, area, words)),
                "POST",
                "plans/" + id + "/suggestions",
                null,
                Map.of("area", area, "words", words),
                "insert into suggestion (id, plan_id, person_id, area, words, by, by_name, at, state, version)"
                        + " values (gen_random_uuid(), ?, ?, ?, 'x', ?, 'x', now(), 'WAITING', 0)",
                List.of(id.value(), stand.person(), area.name(), stand.actor().id()));
    }

    private Attempt ask(Stand stand, Row goal) {
        PlanId plan = new PlanId(goal.id("plan_id"));
        GoalId id = new GoalId(goal.id("id"));
        String what = "Kurs " + stand.world().luck.below(100_000);
        MeasureForm form = new MeasureForm(null, what, "Her", "Ukentlig", null, null, null);
        return new Attempt(
                "ask a measure",
                goal.area(),
                null,
                true,
                () -> ask.ask(stand.actor(), plan, id, form),
                "POST",
                "plans/" + plan + "/measures",
                null,
                Map.of("goal", id.value(), "what", what, "how", "Her", "extent", "Ukentlig"),
                "insert into measure (id, plan_id, person_id, goal_id, area, what, state, version)"
                        + " values (gen_random_uuid(), ?, ?, ?, ?, 'x', 'ASKED', 0)",
                List.of(plan.value(), stand.person(), id.value(), goal.area().name()));
    }

    private Attempt answer(Stand stand, Row measure) {
        MeasureId id = new MeasureId(measure.id("id"));
        long version = version(measure);
        return new Attempt(
                "answer a measure",
                measure.area(),
                id.value(),
                true,
                () -> move.move(stand.actor(), id, version, MeasureState.AGREED, null),
                "POST",
                "measures/" + id + "/answer",
                version,
                Map.of("answer", "AGREED"),
                "update measure set how = 'x' where id = ?",
                List.of(id.value()));
    }

    /** One at work writes for their own service; the person for themselves. */
    private Attempt contribute(Stand stand, Row plan) {
        PlanId id = new PlanId(plan.id("id"));
        UnitId unit = stand.actor() instanceof Actor.Professional work ? work.unit() : null;
        UUID place = stand.rows().stream()
                .filter(row -> row.table().equals("participant")
                        && unit != null
                        && unit.value().equals(row.id("unit_id"))
                        && id.value().equals(row.id("plan_id"))
                        && row.text("state").equals("ACCEPTED"))
                .map(row -> row.id("id"))
                .findFirst()
                .orElse(null);
        String party = "Part " + stand.world().luck.below(100_000);
        Map<String, Object> form = unit == null
                ? Map.of("who", party, "text", "Tid")
                : Map.of("unit", unit.value(), "who", party, "text", "Tid");
        return new Attempt(
                "write a contribution",
                Area.PLAN,
                place,
                true,
                () -> contribute.write(stand.actor(), id, unit, party, "Tid", -1),
                "POST",
                "plans/" + id + "/contributions",
                null,
                form,
                "insert into contribution (id, plan_id, person_id, unit_id, who, text, version)"
                        + " values (gen_random_uuid(), ?, ?, ?, 'x', 'x', 0)",
                Arrays.asList(id.value(), stand.person(), unit == null ? null : unit.value()));
    }

    private Attempt invite(Stand stand, Row plan) {
        PlanId id = new PlanId(plan.id("id"));
        UnitId unit = stand.anyUnit();
        InviteForm form = new InviteForm(unit, "Hjelp", Set.of(Area.HEALTH), "For å hjelpe", null);
        return new Attempt(
                "invite a service",
                Area.PLAN,
                null,
                true,
                () -> invite.invite(stand.actor(), id, form),
                "POST",
                "plans/" + id + "/participants",
                null,
                Map.of("unit", unit.value(), "role", "Hjelp", "areas", Set.of(Area.HEALTH), "purpose", "For å hjelpe"),
                "insert into participant (id, plan_id, person_id, unit_id, role, state, changed_at, version)"
                        + " values (gen_random_uuid(), ?, ?, ?, 'x', 'PROPOSED', now(), 0)",
                List.of(id.value(), stand.person(), unit.value()));
    }

    private Attempt share(Stand stand) {
        UnitId unit = stand.anyUnit();
        LocalDate until = LocalDate.now(clock).plusDays(100);
        AnswerForm form = new AnswerForm(
                ConsentKind.SHARING,
                Answer.GIVEN,
                unit,
                Set.of(Area.HEALTH),
                "Samarbeid",
                until,
                "Vil du?",
                "Ja",
                false);
        return new Attempt(
                "share with a service",
                Area.CONSENT,
                null,
                true,
                () -> sharing.share(stand.actor(), stand.world().id(), form),
                "POST",
                "consents/sharing",
                null,
                Map.of(
                        "recipient",
                        unit.value(),
                        "areas",
                        Set.of(Area.HEALTH),
                        "purpose",
                        "Samarbeid",
                        "until",
                        until.toString(),
                        "textShown",
                        "Vil du?",
                        "childsView",
                        "Ja",
                        "childObjects",
                        false),
                LEDGER.formatted("GIVEN"),
                List.of(stand.person(), stand.person(), unit.value()));
    }

    private static final String LEDGER =
            "insert into consent_entry (id, person_id, kind, answer, by_person, capacity, required, recipient, areas,"
                    + " valid_from, text_shown, at) values (gen_random_uuid(), ?, 'SHARING', '%s', ?, 'OWN', '{}', ?,"
                    + " '{HEALTH}', current_date, 'x', now())";

    private Attempt withdraw(Stand stand) {
        UnitId unit = stand.anyUnit();
        return new Attempt(
                "take back a sharing",
                Area.CONSENT,
                null,
                true,
                () -> sharing.withdraw(stand.actor(), stand.world().id(), unit),
                "POST",
                "consents/withdrawal",
                null,
                Map.of("recipient", unit.value()),
                LEDGER.formatted("WITHDRAWN"),
                List.of(stand.person(), stand.person(), unit.value()));
    }

    private Attempt write(Stand stand, Row thread) {
        ThreadId id = new ThreadId(thread.id("id"));
        UUID unit =
                stand.actor() instanceof Actor.Professional work ? work.unit().value() : null;
        List<UUID> parties = new ArrayList<>(List.of(thread.id("from_unit"), thread.id("to_unit")));
        return new Attempt(
                "write in a thread",
                Area.MESSAGES,
                id.value(),
                parties.contains(unit),
                stand.atWork(work -> send.answer(work, id, "Hei igjen")),
                "POST",
                "threads/" + id + "/messages",
                null,
                Map.of("text", "Hei igjen"),
                "insert into thread_message (id, thread_id, person_id, from_unit, author, text, at)"
                        + " values (gen_random_uuid(), ?, ?, ?, 'x', 'x', now())",
                Arrays.asList(id.value(), stand.person(), unit));
    }

    private Attempt askCoordinator(Stand stand, Row chair) {
        EmploymentId whom =
                stand.world().luck.of(stand.world().place.workers()).actor().employment();
        long version = version(chair);
        return new Attempt(
                "ask somebody to coordinate",
                Area.COORDINATION,
                null,
                true,
                stand.atWork(work -> askCoordinator.ask(work, stand.world().id(), version, whom)),
                "POST",
                "persons/" + stand.person() + "/coordinator/request",
                version,
                Map.of("employee", whom.value()),
                "update coordinator_chair set asked = ?, asked_at = now() where person_id = ?",
                List.of(whom.value(), stand.person()));
    }

    private static long version(Row row) {
        return Long.parseLong(row.text("version"));
    }
}
