package no.individuellplan.core.relocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.access.NotVisible;
import no.individuellplan.core.access.Permit;
import no.individuellplan.core.consent.ConsentEntry.Answer;
import no.individuellplan.core.consent.ConsentKind;
import no.individuellplan.core.consent.ConsentRequest;
import no.individuellplan.core.coordinator.CoordinatorChair;
import no.individuellplan.core.id.EmploymentId;
import no.individuellplan.core.id.UnitId;
import no.individuellplan.core.law.Reason;
import no.individuellplan.core.law.RuleViolation;
import no.individuellplan.core.need.Need;
import no.individuellplan.core.person.AddressProtection;
import no.individuellplan.core.person.Person;
import no.individuellplan.core.person.Representation;
import no.individuellplan.core.plan.IndividualPlan;
import no.individuellplan.core.relocation.ReadRelocations.Moving;
import no.individuellplan.core.relocation.Relocation.State;
import no.individuellplan.core.world.Cast;
import no.individuellplan.core.world.InAWorld;
import no.individuellplan.core.world.Numbers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Ane moves from Fjellvik to Sundøy, and her plan goes along. */
class RelocationStoryTest extends InAWorld {
    private static final String WORDS = "Skal planen flytte med deg til Sundøy?";
    private final Person ane = cast.ane;
    private final Actor.Citizen self = Cast.self(ane);
    private final UnitId sundoy = cast.sundoyKe.id();
    private final LocalDate moving = world.today().plusDays(20);
    private Actor.Professional newcomer;
    private IndividualPlan plan;

    @BeforeEach
    void a_plan_that_is_shared() {
        plan = steps.active(ane);
        steps.shares(self, ane, cast.hjemme, Set.of(Area.EVERYDAY));
        newcomer = cast.employee(
                "Ny Koordinator", Numbers.synthetic(LocalDate.of(1984, 2, 1), 5).digits(), null, cast.sundoyKe);
    }

    @Test
    void nothing_moves_before_the_person_has_said_yes() {
        Relocation one = propose(cast.marit, moving);
        assertThat(one.state()).isEqualTo(State.PROPOSED);
        assertThat(read(cast.gry)).isEmpty();
        assertThat(seenBy(sundoy.value())).isEmpty();
        assertThatThrownBy(() -> takeOver(cast.gry, one, newcomer.employment())).isInstanceOf(NotVisible.class);
        answer(self, one, Answer.NOT_NOW);
        assertThat(now(one).state()).isEqualTo(State.PROPOSED);
        answer(self, one, Answer.REFUSED);
        assertThat(now(one).state()).isEqualTo(State.UNDONE);
        assertThat(codes(() -> answer(self, now(one), Answer.GIVEN))).containsExactly("relocation.answer.closed");
    }

    @Test
    void before_it_is_taken_over_the_new_unit_sees_the_name_and_the_move_and_nothing_else() {
        Relocation one = agreed();
        assertThat(seenBy(sundoy.value())).containsExactlyInAnyOrder(Area.IDENTITY, Area.CONSENT);
        Moving seen = read(cast.gry).getFirst();
        assertThat(seen.person().name()).isEqualTo("Ane Nygård");
        assertThat(seen.coordinator().orElseThrow().name()).isEqualTo("Marit Lunde");
        assertThatThrownBy(() -> world.as(cast.gry, () -> use.readPlan.readOpen(cast.gry, ane.id())))
                .isInstanceOf(NotVisible.class);
        assertThat(read(cast.turid)).extracting(each -> each.relocation().id()).containsExactly(one.id());
    }

    @Test
    void the_person_undoes_it_until_it_is_taken_over() {
        Relocation one = agreed();
        answer(self, one, Answer.WITHDRAWN);
        assertThat(now(one).state()).isEqualTo(State.UNDONE);
        assertThat(seenBy(sundoy.value())).isEmpty();
        assertThat(need().receivingUnit()).isEqualTo(cast.fjellvikKe.id());
        Relocation again = agreed();
        takeOver(cast.gry, again, newcomer.employment());
        assertThat(codes(() -> answer(self, now(again), Answer.WITHDRAWN))).containsExactly("relocation.answer.closed");
    }

    @Test
    void an_old_yes_is_no_yes_to_a_new_move() {
        Relocation one = agreed();
        sendBack(cast.gry, one, "Ane bor ikke her");
        Relocation two = propose(self, moving);
        assertThat(now(two).state()).isEqualTo(State.PROPOSED);
        assertThat(now(one).reason()).isEqualTo("Ane bor ikke her");
        assertThat(seenBy(sundoy.value())).isEmpty();
    }

    @Test
    void taken_over_the_plan_keeps_its_id_and_another_municipality_answers_for_it() {
        Relocation one = agreed();
        takeOver(cast.gry, one, newcomer.employment());
        IndividualPlan after = ports.plans.recogniseOpenOf(ane.id()).orElseThrow();
        assertThat(after.id()).isEqualTo(plan.id());
        assertThat(after.mainResponsibility()).isEqualTo(cast.sundoy.id());
        assertThat(need().receivingUnit()).isEqualTo(sundoy);
        assertThat(chair().unit()).isEqualTo(sundoy);
        assertThat(chair().holder()).isEqualTo(cast.marit.employment());
        assertThat(chair().asked()).isEqualTo(newcomer.employment());
        assertThat(now(one).handedOverBy()).isEqualTo(moving.plusDays(30));
    }

    @Test
    void the_coordinator_hands_over_when_the_new_one_accepts_and_reads_until_the_last_day() {
        Relocation one = agreed();
        takeOver(cast.gry, one, newcomer.employment());
        accept(newcomer);
        assertThat(chair().holder()).isEqualTo(newcomer.employment());
        assertThat(world.as(cast.marit, () -> use.readPlan.readOpen(cast.marit, ane.id())))
                .isNotNull();
        assertThat(permits(cast.marit.employment().value()))
                .allMatch(permit -> permit.right() == Permit.Right.READ)
                .allMatch(permit -> permit.until().equals(moving.plusDays(30)));
        assertThat(seenBy(cast.fjellvikKe.id().value())).contains(Area.NEED).doesNotContain(Area.PLAN);
        world.clock.sleepUntil(moving.plusDays(30));
        assertThat(permits(cast.marit.employment().value())).isNotEmpty();
        world.clock.sleepUntil(moving.plusDays(31));
        assertThat(permits(cast.marit.employment().value())).isEmpty();
        assertThat(seenBy(cast.fjellvikKe.id().value())).isEmpty();
        assertThat(world.as(newcomer, () -> use.readPlan.readOpen(newcomer, ane.id())))
                .isNotNull();
    }

    @Test
    void sharing_with_services_of_the_old_municipality_ends_on_the_day_and_the_rest_is_asked_anew() {
        Relocation one = agreed();
        takeOver(cast.gry, one, newcomer.employment());
        assertThat(shares(cast.hjemme.id(), moving)).isTrue();
        assertThat(shares(cast.hjemme.id(), moving.plusDays(1))).isFalse();
        assertThat(shares(cast.dps.id(), moving.plusDays(1))).isTrue();
        List<ConsentRequest> asked = world.as(self, () -> ports.consents.openRequests(ane.id()));
        assertThat(asked).extracting(ConsentRequest::recipient).containsExactly(cast.dps.id());
        assertThat(asked.getFirst().areas()).containsExactly(Area.HEALTH);
        steps.shares(self, ane, cast.hjemme, EnumSet.of(Area.LEISURE));
        assertThat(shares(cast.hjemme.id(), moving.plusDays(1))).isTrue();
    }

    @Test
    void a_plan_taken_over_after_the_day_ends_the_old_sharing_that_day_and_not_before() {
        Relocation one = propose(self, world.today().minusDays(5));
        answer(self, one, Answer.GIVEN);
        takeOver(cast.gry, now(one), newcomer.employment());
        LocalDate today = world.today();
        assertThat(shares(cast.hjemme.id(), today)).isTrue();
        assertThat(shares(cast.hjemme.id(), today.plusDays(1))).isFalse();
        assertThat(now(one).handedOverBy()).isEqualTo(today.plusDays(30));
    }

    @Test
    void the_one_proposed_is_not_of_the_old_municipality_and_the_one_who_sits_may_go_on_when_from_elsewhere() {
        Relocation one = agreed();
        assertThat(codes(() -> takeOver(cast.gry, one, cast.jonas.employment())))
                .containsExactly("relocation.take-over.coordinator-of-the-old");
        assertThat(codes(() -> takeOver(cast.gry, one, null))).isNotEmpty();
        steps.seated(ane, cast.ingrid);
        takeOver(cast.gry, one, cast.ingrid.employment());
        assertThat(chair().asked()).isNull();
        assertThat(chair().holder()).isEqualTo(cast.ingrid.employment());
        assertThat(now(one).formerCoordinator()).isNull();
    }

    @Test
    void the_wrong_place_is_said_with_a_reason_and_nothing_is_moved() {
        Relocation one = agreed();
        assertThat(codes(() -> sendBack(cast.gry, one, " "))).containsExactly("relocation.send-back.reason");
        assertThatThrownBy(() -> sendBack(cast.turid, one, "Nei")).isInstanceOf(NotVisible.class);
        sendBack(cast.gry, one, "Feil kommune");
        assertThat(now(one).state()).isEqualTo(State.SENT_BACK);
        assertThat(seenBy(sundoy.value())).isEmpty();
        assertThat(chair().holder()).isEqualTo(cast.marit.employment());
    }

    @Test
    void both_units_are_told_when_nobody_has_taken_over_in_time() {
        Relocation one = agreed();
        assertThat(read(cast.gry).getFirst().dueOn()).isEqualTo(moving);
        world.clock.sleepUntil(moving);
        assertThat(read(cast.gry).getFirst().late()).isFalse();
        world.clock.sleepUntil(moving.plusDays(1));
        assertThat(read(cast.gry).getFirst().late()).isTrue();
        assertThat(read(cast.turid).getFirst().late()).isTrue();
        assertThat(chair().holder()).isEqualTo(cast.marit.employment());
        assertThat(now(one).state()).isEqualTo(State.WAITING);
    }

    @Test
    void somebody_who_has_moved_already_is_taken_over_within_two_weeks_of_the_yes() {
        Relocation one = propose(self, world.today().minusDays(5));
        answer(self, one, Answer.GIVEN);
        assertThat(read(cast.gry).getFirst().dueOn()).isEqualTo(world.today().plusDays(14));
    }

    @Test
    void where_one_with_a_protected_address_moves_is_not_written() {
        world.run(
                cast.marit,
                () -> use.protection.protect.write(
                        cast.marit, ane.id(), AddressProtection.STRICTLY_CONFIDENTIAL, null));
        assertThat(codes(() -> propose(self, moving))).containsExactly("relocation.propose.protected");
    }

    @Test
    void protected_on_the_way_the_new_unit_sees_nothing_any_more() {
        agreed();
        world.run(
                cast.marit,
                () -> use.protection.protect.write(cast.marit, ane.id(), AddressProtection.CONFIDENTIAL, null));
        assertThat(seenBy(sundoy.value())).isEmpty();
        assertThat(read(cast.gry)).isEmpty();
    }

    @Test
    void both_parents_say_yes_for_a_child() {
        steps.offered(cast.ella);
        Actor mother = Cast.acting(cast.tone, cast.ella, Representation.Kind.PARENT);
        Actor father = Cast.acting(cast.morten, cast.ella, Representation.Kind.PARENT);
        steps.accept(mother, cast.ella);
        steps.accept(father, cast.ella);
        Relocation one = world.as(mother, () -> use.relocation.propose.propose(mother, cast.ella.id(), sundoy, moving));
        answer(mother, one, Answer.GIVEN);
        assertThat(now(one).state()).isEqualTo(State.PROPOSED);
        answer(father, now(one), Answer.GIVEN);
        assertThat(now(one).state()).isEqualTo(State.WAITING);
    }

    private Relocation propose(Actor actor, LocalDate day) {
        return world.as(actor, () -> use.relocation.propose.propose(actor, ane.id(), sundoy, day));
    }

    private Relocation agreed() {
        Relocation one = propose(self, moving);
        answer(self, one, Answer.GIVEN);
        return now(one);
    }

    private void answer(Actor actor, Relocation one, Answer answer) {
        world.run(
                actor,
                () -> use.relocation.answer.answer(
                        actor, one.id(), now(one).version(), answer, WORDS, "Det er greit", false));
    }

    private void takeOver(Actor.Professional actor, Relocation one, EmploymentId whom) {
        world.run(actor, () -> use.relocation.takeOver.takeOver(actor, one.id(), now(one).version(), whom));
    }

    private void sendBack(Actor.Professional actor, Relocation one, String why) {
        world.run(actor, () -> use.relocation.takeOver.sendBack(actor, one.id(), now(one).version(), why));
    }

    private void accept(Actor.Professional who) {
        world.run(who, () -> use.answerAsCoordinator.accept(who, ane.id(), chair().version()));
    }

    private List<Moving> read(Actor.Professional actor) {
        return world.as(actor, () -> use.relocation.read.atUnit(actor));
    }

    private Relocation now(Relocation one) {
        return ports.relocations.all().stream()
                .filter(each -> each.id().equals(one.id()))
                .findFirst()
                .orElseThrow();
    }

    private CoordinatorChair chair() {
        return ports.chairs.recognise(ane.id()).orElseThrow();
    }

    private Need need() {
        return ports.needs.newestOf(ane.id()).orElseThrow();
    }

    private boolean shares(UnitId unit, LocalDate day) {
        return ports.consents
                .ledgerOf(ane.id())
                .inForce(ConsentKind.SHARING, unit, day)
                .isPresent();
    }

    private List<Permit> permits(UUID who) {
        return ports.permits.about(ane.id()).stream()
                .filter(permit -> permit.grantee().equals(who) && permit.holdsOn(world.today()))
                .filter(permit -> permit.allows(Permit.Right.READ))
                .filter(permit -> permit.item() == null || permit.area() == Area.CONSENT)
                .toList();
    }

    private Set<Area> seenBy(UUID who) {
        return permits(who).stream().map(Permit::area).collect(Collectors.toSet());
    }

    private static List<String> codes(Runnable work) {
        try {
            work.run();
            return List.of();
        } catch (RuleViolation refused) {
            return refused.reasons().stream().map(Reason::code).toList();
        }
    }
}
