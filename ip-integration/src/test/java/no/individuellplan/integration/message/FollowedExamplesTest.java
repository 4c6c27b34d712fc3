package no.individuellplan.integration.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.individuellplan.core.followup.FollowUp;
import no.individuellplan.core.followup.FollowUpKind;
import no.individuellplan.core.followup.FollowUpState;
import no.individuellplan.core.followup.ReferralDifference;
import no.individuellplan.core.message.EMessage;
import no.individuellplan.core.message.MessageExchange;
import no.individuellplan.core.message.MessageFormat.NamedService;
import no.individuellplan.core.message.ReadNamedServices;
import no.individuellplan.core.world.Steps;
import no.individuellplan.core.world.World;
import no.individuellplan.integration.format.Received;
import no.individuellplan.integration.format.SharedMessages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The official examples, as if the DPS had sent them to the municipality about Ane, who has a plan there. */
class FollowedExamplesTest {
    private static final String MUNICIPALITY = "99900002";
    private static final String ADMITTED = "plo-1.6/Pasientlogistikk_Innlagt_pasient_v1-6_Ny";

    private final World world = World.aWorld();
    private MessageExchange exchange;

    @BeforeEach
    void ane_has_a_plan() {
        new Steps(world).active(world.cast.ane);
        exchange = new MessageExchange(world, OpenFormat.with(SharedMessages.reader()), out -> {});
    }

    @Test
    void an_admission_is_read_with_its_time_in_norway() {
        receive(ADMITTED, UUID.randomUUID());

        FollowUp one = only();
        assertThat(one.kind()).isEqualTo(FollowUpKind.ADMITTED);
        assertThat(one.happenedAt()).isEqualTo(Instant.parse("2018-01-29T09:00:00Z"));
        assertThat(one.dayOnly()).isFalse();
        assertThat(one.dueAt()).isEqualTo(Instant.parse("2018-01-30T09:00:00Z"));
    }

    @Test
    void ready_to_leave_is_read_by_its_own_event_and_not_by_the_admission_before_it() {
        receive("plo-1.6/Pasientlogistikk_Utskrivningsklar_pasient_v1-6_Ny", UUID.randomUUID());

        FollowUp one = only();
        assertThat(one.kind()).isEqualTo(FollowUpKind.READY_FOR_DISCHARGE);
        assertThat(one.dayOnly()).isTrue();
        assertThat(one.happenedAt()).isEqualTo(Instant.parse("2018-01-30T23:00:00Z"));
    }

    @Test
    void the_answer_to_it_is_a_valid_dialog_of_topic_7_that_points_back_to_it() {
        UUID ready = UUID.randomUUID();
        receive("plo-1.6/Pasientlogistikk_Utskrivningsklar_pasient_v1-6_Ny", ready);
        world.run(
                world.cast.marit,
                () -> exchange.answerReady.answer(world.cast.marit, only().id(), 0, "Vi kan ta imot fra fredag."));

        EMessage sent = exchange.kept().getLast();
        assertThat(SharedMessages.schema().faults(sent.original())).isEmpty();
        Received.Dialog dialog = (Received.Dialog) SharedMessages.reader().read(sent.original());
        assertThat(dialog.content().notes().getFirst().topic().value()).isEqualTo("7");
        assertThat(dialog.envelope().conversation().orElseThrow().parent()).isEqualTo(ready.toString());
        assertThat(dialog.envelope().conversation().orElseThrow().conversation())
                .isEqualTo(ready.toString());
    }

    @Test
    void not_ready_after_all_and_leaving_are_told_by_the_same_standard() {
        receive("plo-1.6/Pasientlogistikk_Utskrivningsklar_pasient_v1-6_Ny", UUID.randomUUID());
        receive(of("LOG_AVMELDING", "AvmeldingUtskrivningsklarPasient", "4"));
        assertThat(states(FollowUpKind.READY_FOR_DISCHARGE)).containsExactly(FollowUpState.WITHDRAWN);
        receive(ADMITTED, UUID.randomUUID());
        receive(new String(of("LOG_UTSKREVET", "MeldingOmUtskrevetPasient", "2"), StandardCharsets.UTF_8)
                .replace(
                        "<p1:MeldingOmUtskrevetPasient>",
                        "<p1:MeldingOmUtskrevetPasient><UtskrevetTil><UtTil V=\"1\" DN=\"Bosted\" S=\"2.16.578.1.12.4.1.1.8430\"/></UtskrevetTil>")
                .getBytes(StandardCharsets.UTF_8));
        assertThat(states(FollowUpKind.ADMITTED)).containsExactly(FollowUpState.OVER);
        assertThat(states(FollowUpKind.DISCHARGED)).containsExactly(FollowUpState.OPEN);
        receive(of("LOG_DOD", "OrienteringOmDod", "13"));
        assertThat(states(FollowUpKind.DEAD)).containsExactly(FollowUpState.OPEN);
    }

    @Test
    void a_cancelled_admission_shows_as_that() {
        UUID first = UUID.randomUUID();
        receive(ADMITTED, first);
        receive(asFromTheClinic(
                "plo-1.6/Pasientlogistikk_Innlagt_pasient_v1-6_Kansellering", UUID.randomUUID(), first));
        assertThat(only().state()).isEqualTo(FollowUpState.CANCELLED);
    }

    @Test
    void the_same_bytes_again_ask_for_nothing_more() {
        byte[] message = asFromTheClinic(ADMITTED, UUID.randomUUID(), null);
        receive(message);
        exchange.arrives(message, MUNICIPALITY);
        exchange.run();
        assertThat(world.ports.followUps.all()).hasSize(1);
    }

    @Test
    void health_information_and_a_discharge_report_are_to_be_looked_at() {
        receive("plo-1.6/Utskrivningsrapport_v1-6_Ny", UUID.randomUUID());
        receive("plo-1.6/Helseopplysninger_Varsel_om_innlagt_pasient_v1-6_Ny", UUID.randomUUID());
        assertThat(states(FollowUpKind.REVIEW)).containsExactly(FollowUpState.OPEN, FollowUpState.OPEN);
    }

    @Test
    void the_services_a_discharge_report_names_are_read_by_the_senders_name_or_that_of_the_code() {
        byte[] report = asFromTheClinic("plo-1.6/Utskrivningsrapport_v1-6_Ny", UUID.randomUUID(), null);
        receive(naming(report));
        ReadNamedServices read = new ReadNamedServices(
                world.ports.followUps,
                world.ports.messages,
                OpenFormat.with(SharedMessages.reader()),
                world.useCases.access);
        assertThat(world.as(world.cast.marit, () -> read.of(world.cast.marit, only().id()))
                        .services())
                .containsExactly(
                        new NamedService("Trygghetsalarm", "Må kunne nås fra sengen"),
                        new NamedService("Helsetjenester i hjemmet", ""));
    }

    @Test
    void a_referral_that_names_another_coordinator_is_to_be_checked() {
        receive(new String(
                        SharedMessages.bytes("examples/plan-messages/ip-03-henvisning-ny-tilstand-med-ip.xml"),
                        StandardCharsets.UTF_8)
                .replaceFirst("<MsgId>[^<]*<", "<MsgId>" + UUID.randomUUID() + "<")
                .replace("99900002", "SENDER")
                .replace("99900102", MUNICIPALITY)
                .replace("SENDER", "99900102")
                .replace("15849010260", number())
                .replace("<FamilyName>Testesen<", "<FamilyName>Nygård<")
                .replaceFirst("<DateOfBirth>[^<]*<", "<DateOfBirth>1994-05-17<")
                .getBytes(StandardCharsets.UTF_8));
        assertThat(only().kind()).isEqualTo(FollowUpKind.CHECK_REFERRAL);
        assertThat(only().differences()).containsExactly(ReferralDifference.ANOTHER_COORDINATOR);
    }

    private static byte[] naming(byte[] report) {
        return new String(report, StandardCharsets.UTF_8)
                .replaceFirst(
                        "<InfoAssistertKommunikasjon>",
                        "<TjenesteBehov><BetegnelseTjeneste>Trygghetsalarm</BetegnelseTjeneste>"
                                + "<BeskrivelseAvTjeneste>Må kunne nås fra sengen</BeskrivelseAvTjeneste></TjenesteBehov>"
                                + "<TjenesteBehov><IPLOStjenestetype V=\"15\" DN=\"Helsetjenester i hjemmet\""
                                + " S=\"2.16.578.1.12.4.1.1.9151\"/></TjenesteBehov><InfoAssistertKommunikasjon>")
                .getBytes(StandardCharsets.UTF_8);
    }

    private String number() {
        return world.cast.ane.nationalIds().getFirst().digits();
    }

    private void receive(String example, UUID msgId) {
        receive(asFromTheClinic(example, msgId, null));
    }

    private void receive(byte[] message) {
        assertThat(exchange.arrives(message, MUNICIPALITY)).isPresent();
        exchange.run();
    }

    /** The admission turned into another message of the same kind: its type, its element, its event and later the same day. */
    private byte[] of(String type, String element, String event) {
        String message = new String(asFromTheClinic(ADMITTED, UUID.randomUUID(), null), StandardCharsets.UTF_8)
                .replace("LOG_INNLAGT", type)
                .replace("MeldingInnlagtPasient", element)
                .replace("Hendelsekode V=\"1\"", "Hendelsekode V=\"" + event + "\"")
                .replace("2018-01-29T10:11:54", "2018-02-01T12:00:00");
        return message.getBytes(StandardCharsets.UTF_8);
    }

    private byte[] asFromTheClinic(String example, UUID msgId, UUID conversation) {
        return new String(SharedMessages.bytes("examples/" + example + ".xml"), StandardCharsets.UTF_8)
                .replaceFirst("<MsgId>[^<]*<", "<MsgId>" + msgId + "<")
                .replaceAll("<(RefTo\\w+)>[^<]*<", "<$1>" + conversation + "<")
                .replaceAll("<Id>(59|90998)<", "<Id>99900102<")
                .replaceAll("<Id>(99387|5078)<", "<Id>" + MUNICIPALITY + "<")
                .replaceFirst("<FamilyName>[^<]*<", "<FamilyName>Nygård<")
                .replaceFirst("<GivenName>[^<]*<", "<GivenName>Ane<")
                .replaceFirst("<DateOfBirth>[^<]*<", "<DateOfBirth>1994-05-17<")
                .replaceAll("15076500565|12057900499", number())
                .getBytes(StandardCharsets.UTF_8);
    }

    private FollowUp only() {
        assertThat(world.ports.followUps.all()).hasSize(1);
        return world.ports.followUps.all().getFirst();
    }

    private List<FollowUpState> states(FollowUpKind kind) {
        return world.ports.followUps.all().stream()
                .filter(one -> one.kind() == kind)
                .map(FollowUp::state)
                .toList();
    }
}
