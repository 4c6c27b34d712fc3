package no.individuellplan.core.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.agency.ServiceUnit;
import no.individuellplan.core.directory.Party;
import no.individuellplan.core.directory.Purpose;
import no.individuellplan.core.directory.ServiceCode;
import no.individuellplan.core.directory.ServiceList;
import no.individuellplan.core.directory.Way;
import no.individuellplan.core.law.Reason;
import no.individuellplan.core.message.OfferReceivers.Receiver;
import no.individuellplan.core.person.Person;
import no.individuellplan.core.plan.IndividualPlan;
import no.individuellplan.core.world.Cast;
import no.individuellplan.core.world.InAWorld;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whom Marit may write to about Ane's plan, before she writes. */
class OfferReceiversTest extends InAWorld {
    private final Person ane = cast.ane;
    private IndividualPlan plan;

    @BeforeEach
    void aServiceTakesPart() {
        plan = steps.inPreparation(ane);
        steps.takesPart(ane, cast.ingrid, cast.dps, Set.of(Area.HEALTH));
    }

    @Test
    void a_service_that_takes_part_and_is_shared_with_is_offered() {
        assertThat(offered()).singleElement().satisfies(one -> {
            assertThat(one.unit()).isEqualTo(cast.dps.id());
            assertThat(one.offered()).isTrue();
            assertThat(one.purpose()).isNull();
            assertThat(one.coordinating()).isFalse();
        });
    }

    @Test
    void what_it_is_for_stands_in_the_address_register() {
        register(cast.dps, null);
        assertThat(offered()).extracting(Receiver::purpose).containsExactly(Purpose.MENTAL_HEALTH_OF_ADULTS);
    }

    @Test
    void when_the_person_has_taken_back_the_sharing_it_is_not_offered_and_the_reason_is_said() {
        Actor.Citizen self = Cast.self(ane);
        world.run(self, () -> use.answerSharing.withdraw(self, ane.id(), cast.dps.id()));
        assertThat(reasons()).containsExactly("message.send.not-shared");
    }

    @Test
    void an_address_that_is_closed_in_the_register_is_neither_offered_nor_sent_to() {
        register(cast.dps, LocalDate.now(ports.clock).minusDays(1));
        assertThat(reasons()).containsExactly("message.send.no-address");
        MessageForm form = new MessageForm(null, cast.dps.id(), "Samarbeid", "Kan dere møte oss torsdag?");
        assertThat(refused(cast.marit, () -> use.message.sendMessage.start(cast.marit, plan.id(), form)))
                .containsExactly("message.send.no-address");
    }

    @Test
    void an_address_is_open_on_its_last_day() {
        register(cast.dps, LocalDate.now(ports.clock));
        assertThat(reasons()).isEmpty();
    }

    @Test
    void one_without_a_permit_learns_nothing() {
        assertThat(refused(cast.henrik, () -> use.message.offerReceivers.offer(cast.henrik, plan.id())))
                .containsExactly("not-visible");
    }

    private List<Receiver> offered() {
        return world.as(cast.marit, () -> use.message.offerReceivers.offer(cast.marit, plan.id()));
    }

    private List<String> reasons() {
        return offered().stream()
                .flatMap(one -> one.reasons().stream())
                .map(Reason::code)
                .toList();
    }

    private void register(ServiceUnit unit, LocalDate until) {
        Party trust = new Party(
                cast.havnes.herId(), null, "Havnes sykehus HF", "101", null, null, null, null, null, null, Way.NONE);
        Party service = new Party(
                unit.herId(),
                trust.her(),
                unit.name(),
                null,
                new ServiceCode(ServiceList.SPECIALIST, "PV"),
                null,
                null,
                null,
                null,
                until,
                Way.NONE);
        world.run(Cast.platform(), () -> {
            ports.directory.add(trust, List.of());
            ports.directory.add(service, List.of());
        });
    }
}
