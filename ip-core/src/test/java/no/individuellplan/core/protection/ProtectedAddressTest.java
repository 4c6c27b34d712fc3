package no.individuellplan.core.protection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.access.Permit;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.id.UnitId;
import no.individuellplan.core.message.EMessage;
import no.individuellplan.core.message.EMessageState;
import no.individuellplan.core.message.MessageForm;
import no.individuellplan.core.person.AddressProtection;
import no.individuellplan.core.person.Person;
import no.individuellplan.core.person.Representation.Kind;
import no.individuellplan.core.world.Cast;
import no.individuellplan.core.world.InAWorld;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Ane gets a protected address while the plan is in work; Marit coordinates, Ingrid at the DPS takes part, NAV has been asked. */
class ProtectedAddressTest extends InAWorld {
    private static final String WHY = "Melding fra politiet 3. juli";
    private final Person ane = cast.ane;

    @BeforeEach
    void a_plan_many_see() {
        steps.active(ane);
    }

    @Test
    void only_the_case_team_sees_anything_from_the_same_transaction() {
        assertThat(readers())
                .contains(cast.fjellvikKe.id().value(), cast.marit.employment().value());
        protect(cast.marit, AddressProtection.STRICTLY_CONFIDENTIAL);
        assertThat(readers())
                .containsExactlyInAnyOrder(
                        ane.id().value(),
                        cast.marit.employment().value(),
                        cast.ingrid.employment().value());
        assertThat(refused(
                        cast.turid,
                        () -> use.readNeeds.one(cast.turid, steps.need(ane).id())))
                .containsExactly("not-visible");
        assertThat(world.as(cast.turid, () -> use.readNeeds.all(cast.turid))).isEmpty();
    }

    @Test
    void fortrolig_hides_as_much_as_strengt_fortrolig() {
        protect(cast.marit, AddressProtection.STRICTLY_CONFIDENTIAL);
        Set<UUID> strictest = readers();
        protect(cast.marit, AddressProtection.CONFIDENTIAL);
        assertThat(readers()).isEqualTo(strictest);
    }

    @Test
    void the_coordinating_unit_sees_again_what_its_named_people_need_and_the_others_there_do_not() {
        protect(cast.turid, AddressProtection.CONFIDENTIAL);
        assertThat(readers())
                .contains(cast.turid.employment().value())
                .doesNotContain(cast.fjellvikKe.id().value());
        world.run(cast.turid, () -> use.protection.team.takeOut(cast.turid, ane.id(), id(cast.turid)));
        assertThat(readers()).doesNotContain(cast.turid.employment().value());
        world.run(cast.marit, () -> use.protection.team.name(cast.marit, ane.id(), id(cast.turid)));
        assertThat(readers()).contains(cast.turid.employment().value());
    }

    @Test
    void when_it_is_lifted_everybody_sees_what_they_saw_and_that_needs_a_reason() {
        Set<UUID> before = readers();
        protect(cast.marit, AddressProtection.CONFIDENTIAL);
        assertThat(refused(
                        cast.marit,
                        () -> use.protection.protect.write(cast.marit, ane.id(), AddressProtection.NONE, " ")))
                .containsExactly("protection.set.no-reason");
        protect(cast.marit, AddressProtection.NONE);
        assertThat(readers()).isEqualTo(before);
    }

    @Test
    void what_protects_more_needs_no_reason_and_what_stands_is_not_written_in_again() {
        assertThat(refused(
                        cast.marit,
                        () -> use.protection.protect.write(
                                cast.marit, ane.id(), AddressProtection.STRICTLY_CONFIDENTIAL, null)))
                .isEmpty();
        assertThat(refused(
                        cast.marit,
                        () -> use.protection.protect.write(
                                cast.marit, ane.id(), AddressProtection.STRICTLY_CONFIDENTIAL, WHY)))
                .containsExactly("protection.set.same");
        assertThat(refused(cast.marit, () -> use.protection.protect.write(cast.marit, ane.id(), null, WHY)))
                .containsExactly("protection.set.no-level");
    }

    @Test
    void only_whoever_has_the_case_decides() {
        assertThat(refused(
                        cast.ingrid,
                        () -> use.protection.protect.write(cast.ingrid, ane.id(), AddressProtection.CONFIDENTIAL, WHY)))
                .containsExactly("not-visible");
        steps.opened(cast.randi);
        world.run(cast.turid, () -> use.askCoordinator.ask(cast.turid, cast.randi.id(), 0, cast.marit.employment()));
        PersonId randi = cast.randi.id();
        assertThat(refused(
                        cast.marit,
                        () -> use.protection.protect.write(cast.marit, randi, AddressProtection.CONFIDENTIAL, WHY)))
                .as("asked, and has not answered")
                .containsExactly("protection.set.not-yours");
        assertThat(refused(cast.marit, () -> use.protection.team.name(cast.marit, randi, id(cast.turid))))
                .contains("protection.team.not-yours", "protection.team.not-protected");
        assertThat(refused(cast.marit, () -> use.protection.guard.shutOut(cast.marit, randi, ane.id(), WHY)))
                .containsExactly("protection.shut-out.not-yours", "protection.shut-out.unknown");
        assertThat(refused(cast.marit, () -> use.protection.guard.openMailbox(cast.marit, randi, cast.dps.id(), WHY)))
                .containsExactly("protection.mailbox.not-yours");
    }

    @Test
    void one_named_is_known_and_no_family_and_not_shut_out() {
        steps.active(cast.randi);
        PersonId randi = cast.randi.id();
        world.run(
                cast.marit,
                () -> use.protection.protect.write(cast.marit, randi, AddressProtection.CONFIDENTIAL, null));
        assertThat(refused(cast.marit, () -> use.protection.team.name(cast.marit, randi, id(cast.jonas))))
                .containsExactly("protection.team.own-family");
        assertThat(refused(cast.marit, () -> use.protection.team.name(cast.marit, randi, UUID.randomUUID())))
                .containsExactly("protection.team.unknown");
        assertThat(refused(cast.marit, () -> use.protection.team.name(cast.marit, randi, null)))
                .containsExactly("protection.team.unknown");
        assertThat(refused(cast.marit, () -> use.protection.team.takeOut(cast.marit, randi, id(cast.siv))))
                .containsExactly("protection.team.unknown");
    }

    @Test
    void one_who_acts_for_a_child_and_is_shut_out_sees_nothing_and_the_other_parent_all() {
        planOfElla();
        PersonId ella = cast.ella.id();
        Actor.Representative morten = Cast.acting(cast.morten, cast.ella, Kind.PARENT);
        world.run(
                cast.marit,
                () -> use.protection.protect.write(cast.marit, ella, AddressProtection.STRICTLY_CONFIDENTIAL, null));
        assertThat(refused(cast.marit, () -> use.protection.guard.shutOut(cast.marit, ella, cast.morten.id(), null)))
                .containsExactly("protection.shut-out.no-reason");
        assertThat(refused(cast.marit, () -> use.protection.guard.shutOut(cast.marit, ella, cast.hilde.id(), WHY)))
                .containsExactly("protection.shut-out.unknown");
        assertThat(refused(cast.marit, () -> use.protection.guard.shutOut(cast.marit, ella, null, WHY)))
                .containsExactly("protection.shut-out.unknown");
        assertThat(readers(ella)).contains(cast.morten.id().value());
        world.run(cast.marit, () -> use.protection.guard.shutOut(cast.marit, ella, cast.morten.id(), WHY));
        assertThat(readers(ella))
                .contains(cast.tone.id().value())
                .doesNotContain(cast.morten.id().value());
        assertThat(refused(morten, () -> use.readPlan.readOpen(morten, ella))).containsExactly("not-visible");
        assertThat(refused(
                        cast.marit,
                        () -> use.protection.team.name(
                                cast.marit, ella, cast.morten.id().value())))
                .contains("protection.team.shut-out");
        world.run(cast.marit, () -> use.protection.guard.letIn(cast.marit, ella, cast.morten.id(), WHY));
        assertThat(readers(ella)).contains(cast.morten.id().value());
    }

    @Test
    void what_waits_to_be_sent_is_stopped_and_nothing_new_can_be_written() {
        world.run(cast.marit, this::begin);
        protect(cast.marit, AddressProtection.STRICTLY_CONFIDENTIAL);
        world.post.carryAll();
        assertThat(ports.transport.all()).isEmpty();
        assertThat(ports.messages.all()).singleElement().satisfies(one -> {
            assertThat(one.state()).isEqualTo(EMessageState.STOPPED);
            assertThat(one.words()).isEqualTo("ADDRESS");
        });
        assertThat(refused(cast.marit, this::begin)).containsExactly("message.send.address-protected");
    }

    @Test
    void a_mailbox_the_team_has_opened_gets_messages_until_it_is_closed_or_the_protection_is_another() {
        protect(cast.marit, AddressProtection.CONFIDENTIAL);
        assertThat(refused(
                        cast.marit, () -> use.protection.guard.openMailbox(cast.marit, ane.id(), cast.dps.id(), " ")))
                .containsExactly("protection.mailbox.no-reason");
        assertThat(refused(
                        cast.marit,
                        () -> use.protection.guard.openMailbox(
                                cast.marit, ane.id(), new UnitId(UUID.randomUUID()), WHY)))
                .containsExactly("protection.mailbox.unknown");
        assertThat(refused(cast.marit, () -> use.protection.guard.openMailbox(cast.marit, ane.id(), null, WHY)))
                .containsExactly("protection.mailbox.unknown");
        open();
        assertThat(refused(cast.marit, this::begin)).isEmpty();
        world.post.carryAll();
        assertThat(ports.messages.all()).extracting(EMessage::state).doesNotContain(EMessageState.STOPPED);
        world.run(cast.marit, () -> use.protection.guard.closeMailbox(cast.marit, ane.id(), cast.dps.id(), WHY));
        assertThat(refused(cast.marit, this::begin)).containsExactly("message.send.address-protected");
        open();
        protect(cast.marit, AddressProtection.STRICTLY_CONFIDENTIAL);
        assertThat(refused(cast.marit, this::begin))
                .as("opened before the protection that stands")
                .containsExactly("message.send.address-protected");
    }

    @Test
    void a_need_of_one_already_protected_waits_nameless_until_somebody_at_the_unit_takes_it() {
        PersonId hilde = cast.hilde.id();
        world.run(
                Cast.platform(),
                () -> use.protection.protect.registered(
                        Cast.platform(), hilde, AddressProtection.STRICTLY_CONFIDENTIAL));
        world.run(cast.ingrid, () -> use.reportNeed.report(cast.ingrid, steps.form(cast.hilde)));
        assertThat(world.as(cast.turid, () -> use.readNeeds.all(cast.turid)))
                .extracting(one -> one.need().person())
                .doesNotContain(hilde);
        assertThat(waiting(cast.turid)).isEqualTo(1);
        assertThat(waiting(cast.gry)).as("another municipality").isZero();
        assertThat(waiting(cast.marit)).as("no coordinating unit").isZero();
        assertThat(world.<PersonId>as(cast.turid, () -> use.protection.take.take(cast.turid)))
                .isEqualTo(hilde);
        assertThat(world.as(cast.turid, () -> use.readNeeds.all(cast.turid)))
                .extracting(one -> one.need().person())
                .contains(hilde);
        assertThat(waiting(cast.turid)).isZero();
        assertThat(refused(cast.turid, () -> use.protection.take.take(cast.turid)))
                .containsExactly("protection.take.none");
    }

    @Test
    void the_register_says_the_same_again_without_a_new_line() {
        AddressProtection level = AddressProtection.CONFIDENTIAL;
        for (int times = 0; times < 2; times++) {
            world.run(Cast.platform(), () -> use.protection.protect.registered(Cast.platform(), ane.id(), level));
        }
        assertThat(ports.protections.all()).hasSize(1);
        assertThat(readers()).contains(cast.marit.employment().value());
    }

    @Test
    void what_was_opened_in_an_emergency_is_shut_and_cannot_be_opened_again() {
        String number = ane.currentNationalId().orElseThrow().digits();
        Runnable open = () -> use.emergency.open.open(cast.henrik, number, Set.of(Area.HEALTH), "Bevisstløs", null);
        world.run(cast.henrik, open);
        protect(cast.marit, AddressProtection.CONFIDENTIAL);
        assertThat(refused(cast.henrik, () -> use.readPlan.readOpen(cast.henrik, ane.id())))
                .containsExactly("not-visible");
        assertThat(refused(cast.henrik, open)).containsExactly("emergency.open.not-found");
    }

    @Test
    void those_who_coordinate_read_what_stands_by_name() {
        planOfElla();
        PersonId ella = cast.ella.id();
        world.run(
                cast.marit, () -> use.protection.protect.write(cast.marit, ella, AddressProtection.CONFIDENTIAL, WHY));
        world.run(cast.marit, () -> use.protection.guard.shutOut(cast.marit, ella, cast.morten.id(), WHY));
        ReadProtection.Standing seen = world.as(cast.marit, () -> use.protection.read.of(cast.marit, ella));
        assertThat(seen.level()).isEqualTo(AddressProtection.CONFIDENTIAL);
        assertThat(seen.said().orElseThrow().why()).isEqualTo(WHY);
        assertThat(seen.close().values()).contains("Tone Vik", "Morten Hansen");
        assertThat(seen.team().values()).containsExactly("Marit Lunde");
        assertThat(seen.ledger().shutOut())
                .extracting(ProtectionLine::about)
                .containsExactly(cast.morten.id().value());
        assertThat(refused(cast.gry, () -> use.protection.read.of(cast.gry, ella)))
                .containsExactly("not-visible");
    }

    private void planOfElla() {
        steps.offered(cast.ella);
        steps.accept(Cast.acting(cast.tone, cast.ella, Kind.PARENT), cast.ella);
        steps.accept(Cast.acting(cast.morten, cast.ella, Kind.PARENT), cast.ella);
        steps.seated(cast.ella, cast.marit);
    }

    private void open() {
        world.run(cast.marit, () -> use.protection.guard.openMailbox(cast.marit, ane.id(), cast.dps.id(), WHY));
    }

    private int waiting(Actor.Professional actor) {
        return world.as(actor, () -> use.protection.take.waiting(actor));
    }

    private void begin() {
        use.message.sendMessage.start(
                cast.marit, steps.plan(ane).id(), new MessageForm(null, cast.dps.id(), "Samarbeid", "Hei"));
    }

    private void protect(Actor.Professional actor, AddressProtection level) {
        world.run(actor, () -> use.protection.protect.write(actor, ane.id(), level, WHY));
    }

    private static UUID id(Actor.Professional who) {
        return who.employment().value();
    }

    private Set<UUID> readers() {
        return readers(ane.id());
    }

    private Set<UUID> readers(PersonId person) {
        List<Permit> permits = ports.permits.about(person);
        return permits.stream()
                .filter(permit -> permit.allows(Permit.Right.READ))
                .map(Permit::grantee)
                .collect(Collectors.toSet());
    }
}
