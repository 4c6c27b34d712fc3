package no.individuellplan.core.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.access.Basis;
import no.individuellplan.core.goal.Goal;
import no.individuellplan.core.law.RuleViolation;
import no.individuellplan.core.measure.MeasureState;
import no.individuellplan.core.person.Person;
import no.individuellplan.core.plan.IndividualPlan;
import no.individuellplan.core.plan.PlanText;
import no.individuellplan.core.preview.Reads;
import no.individuellplan.core.world.Cast;
import no.individuellplan.core.world.InAWorld;
import no.individuellplan.core.world.Steps;
import no.individuellplan.core.world.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A file leaves only when its receiver may still read every part of it, by the person's yes (I9). */
class FilePartsAreAskedAgainTest extends InAWorld {
    private static final List<Area> SOME = List.of(Area.HEALTH, Area.HOUSING, Area.WORK_AND_EDUCATION, Area.ABOUT_ME);

    private final Person ane = cast.ane;
    private final Actor self = Cast.self(ane);
    private Goal health;
    private Goal housing;

    @BeforeEach
    void a_service_reads_two_goals() {
        steps.inPreparation(ane);
        steps.takesPart(ane, cast.ingrid, cast.dps, Set.of(Area.HEALTH, Area.HOUSING));
        health = steps.goal(ane, Area.HEALTH);
        housing = steps.goal(ane, Area.HOUSING);
    }

    @Test
    void what_may_still_be_read_leaves_and_the_log_says_which_areas() {
        EMessage message = withFile(health, housing);
        world.post.send();
        assertThat(state(message)).isEqualTo(EMessageState.SENT);
        assertThat(world.as(self, () -> ports.log.of(ane.id().value(), 200)))
                .filteredOn(line -> line.basis().equals(Basis.SENT_TO.name()))
                .singleElement()
                .satisfies(line -> assertThat(line.information()).isEqualTo("HOUSING HEALTH MESSAGES"));
    }

    @Test
    void what_the_other_side_will_not_have_is_rejected_and_stands_in_no_log() {
        EMessage message = withFile(health);
        Transport refusing = one -> {
            throw new RefusedThere("S02", "abuse:spoofing-attack");
        };
        world.run(Cast.platform(), () -> new DeliverMessage(
                        ports.messages, use.message.stillMayLeave, ports.agencies, refusing, use.access, ports.clock)
                .deliver(message.id()));
        EMessage now = world.as(
                Cast.platform(), () -> ports.messages.find(message.id()).orElseThrow());
        assertThat(now.state()).isEqualTo(EMessageState.REJECTED);
        assertThat(now.code()).isEqualTo("S02");
        assertThat(world.as(self, () -> ports.log.of(ane.id().value(), 200)))
                .noneMatch(line -> line.basis().equals(Basis.SENT_TO.name()));
    }

    @Test
    void one_area_taken_back_stops_the_whole_file() {
        EMessage message = withFile(health, housing);
        steps.shares(self, ane, cast.dps, Set.of(Area.HEALTH));
        world.post.send();
        assertThat(state(message)).isEqualTo(EMessageState.STOPPED);
        assertThat(ports.transport.all()).isEmpty();
        assertThat(ports.messages.all().getFirst().words()).isEqualTo("CONSENT");
    }

    @Test
    void an_area_taken_back_that_is_not_in_the_file_stops_nothing() {
        EMessage message = withFile(health);
        steps.shares(self, ane, cast.dps, Set.of(Area.HEALTH));
        world.post.send();
        assertThat(state(message)).isEqualTo(EMessageState.SENT);
    }

    @Test
    void one_thing_kept_out_stops_it_and_shared_again_lets_it_go() {
        EMessage first = withFile(health, housing);
        world.run(
                self,
                () -> use.narrowSharing.takeOut(
                        self, cast.dps.id(), housing.id().value()));
        world.post.send();
        assertThat(state(first)).isEqualTo(EMessageState.STOPPED);
        world.run(
                self,
                () -> use.narrowSharing.shareAgain(
                        self, cast.dps.id(), housing.id().value()));
        EMessage second = withFile(health, housing);
        world.post.send();
        assertThat(state(second)).isEqualTo(EMessageState.SENT);
    }

    @Test
    void what_somebody_there_may_read_in_an_emergency_is_not_sent() {
        Goal work = steps.goal(ane, Area.WORK_AND_EDUCATION);
        EMessage message = withFile(work);
        world.run(
                cast.ingrid,
                () -> use.emergency.open.open(
                        cast.ingrid,
                        ane.currentNationalId().orElseThrow().digits(),
                        Set.of(Area.WORK_AND_EDUCATION),
                        "Livet kan stå på spill",
                        null));
        assertThat(Reads.parts(world, cast.ingrid, steps.plan(ane)))
                .contains(work.id().value());
        world.post.send();
        assertThat(state(message)).isEqualTo(EMessageState.STOPPED);
    }

    @Test
    void whatever_is_taken_back_between_nothing_leaves_that_the_receiver_could_not_have_read() {
        int left = 0;
        int stopped = 0;
        for (long seed = 1; seed <= 150; seed++) {
            if (new Chance(seed).fileLeaves()) {
                left++;
            } else {
                stopped++;
            }
        }
        assertThat(left).as("left").isGreaterThan(15);
        assertThat(stopped).as("stopped").isGreaterThan(15);
    }

    /** One plan, one file with all the service reads of it, and what happens before it leaves. */
    private static final class Chance {
        private final long seed;
        private final Random random;
        private final World world = World.aWorld();
        private final Steps steps = new Steps(world);
        private final Cast cast = world.cast;
        private final Person ane = cast.ane;
        private final Actor self = Cast.self(ane);
        private final List<UUID> items = new ArrayList<>();

        Chance(long seed) {
            this.seed = seed;
            random = new Random(seed);
        }

        boolean fileLeaves() {
            steps.inPreparation(ane);
            Set<Area> areas = some();
            areas.add(Area.HEALTH);
            steps.takesPart(ane, cast.ingrid, cast.dps, areas);
            for (int i = 0; i < 4; i++) {
                Goal goal = steps.goal(ane, SOME.get(random.nextInt(3)));
                items.add(goal.id().value());
                if (areas.contains(goal.area()) && random.nextBoolean()) {
                    items.add(steps.moved(cast.ingrid, steps.askedMeasure(goal, cast.dps), MeasureState.AGREED, null)
                            .id()
                            .value());
                }
            }
            steps.text(self, ane, PlanText.Kind.RESOURCES, "Jeg er god med dyr", null);
            EMessage message = file(world, ane, Reads.fileParts(world, cast.ingrid, steps.plan(ane)));
            for (int i = random.nextInt(4); i > 0; i--) {
                try {
                    something();
                } catch (RuleViolation refused) {
                    // It was not done, and changes nothing.
                }
            }
            Set<FilePart> now = Reads.fileParts(world, cast.ingrid, steps.plan(ane));
            world.post.send();
            boolean left = !world.ports.transport.all().isEmpty();
            Set<FilePart> held = world.as(Cast.platform(), () -> world.ports.messages.fileParts(message.id()));
            assertThat(left)
                    .as("seed %d: reads now %s, file holds %s", seed, now, held)
                    .isEqualTo(now.containsAll(held));
            return left;
        }

        private void something() {
            UUID item = items.get(random.nextInt(items.size()));
            switch (random.nextInt(7)) {
                case 0 -> steps.shares(self, ane, cast.dps, some());
                case 1 -> world.run(self, () -> world.useCases.answerSharing.withdraw(self, ane.id(), cast.dps.id()));
                case 2, 3 -> world.run(self, () -> world.useCases.narrowSharing.takeOut(self, cast.dps.id(), item));
                case 4 -> world.run(self, () -> world.useCases.narrowSharing.shareAgain(self, cast.dps.id(), item));
                case 5 -> world.clock.sleep(random.nextInt(4) == 0 ? 200 : 1);
                default -> steps.goal(ane, Area.HEALTH);
            }
        }

        private Set<Area> some() {
            Set<Area> areas = new HashSet<>(SOME);
            areas.removeIf(area -> random.nextInt(3) == 0);
            if (areas.isEmpty()) {
                areas.add(Area.ABOUT_ME);
            }
            return areas;
        }
    }

    private EMessage withFile(Goal... goals) {
        return file(
                world,
                ane,
                Arrays.stream(goals)
                        .map(goal -> new FilePart(goal.area(), goal.id().value()))
                        .collect(Collectors.toSet()));
    }

    /** Written to the clinic, and waits to leave. */
    private static EMessage file(World world, Person person, Set<FilePart> parts) {
        Actor.Professional marit = world.cast.marit;
        IndividualPlan plan = world.ports.plans.recogniseOpenOf(person.id()).orElseThrow();
        MessageForm form = new MessageForm(null, world.cast.dps.id(), "Planen", "Vedlagt");
        MessageThread thread = world.as(marit, () -> world.useCases.message.sendMessage.start(marit, plan.id(), form));
        EMessage message = world.as(
                Cast.platform(), () -> world.ports.messages.of(thread.id()).getFirst());
        world.run(Cast.platform(), () -> world.ports.messages.addFileParts(message, parts));
        return message;
    }

    private EMessageState state(EMessage message) {
        return world.as(Cast.platform(), () -> ports.messages.find(message.id()).orElseThrow())
                .state();
    }
}
