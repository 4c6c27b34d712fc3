package no.individuellplan.integration.format.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.individuellplan.core.message.Attachment;
import no.individuellplan.core.message.AttachmentKind;
import no.individuellplan.integration.format.Fixtures;
import no.individuellplan.integration.format.MessageReader;
import no.individuellplan.integration.format.Received;
import no.individuellplan.integration.format.SharedMessages;
import no.individuellplan.integration.format.Warning;
import no.individuellplan.integration.format.code.ErrorCode;
import no.individuellplan.integration.format.code.Fault;
import no.individuellplan.integration.format.field.Field;
import no.individuellplan.integration.format.field.Written;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The Directorate's own examples of Henvisning 2.0, and the one that says something of an individuell plan. */
class OfficialReferralsTest {
    private static final String NEW = "examples/henvisning-2.0/Henvisning_ny_tilstand_v2-0_Ny.xml";
    private static final String CHANGED = "examples/henvisning-2.0/Henvisning_ny_tilstand_v2-0_Endring.xml";
    private static final String SENT_ON =
            "examples/henvisning-2.0/Viderehenvisning_v2-0_Uten_rettighetsvurdering_Ny.xml";
    private static final String WITH_PLAN = "examples/plan-messages/ip-03-henvisning-ny-tilstand-med-ip.xml";

    @Test
    void what_is_said_of_the_individual_plan() {
        ReferralContent content = read(WITH_PLAN).content();
        assertThat(content.plan())
                .contains(new StatedPlan(
                        Optional.of(true),
                        Optional.of(true),
                        "Koordinator: Ola Nordmann, Eksempel kommune, tlf. 40000001"));
        assertThat(content.responsible()).containsExactly("Lise Lege");
        assertThat(content.type()).isEqualTo(ReferralType.HENVISNING_NYTILSTAND);
        assertThat(labelled(content.fields()))
                .contains(
                        "Har individuell plan: Ja",
                        "Har koordinator: Ja",
                        "Merknad: Koordinator: Ola Nordmann, Eksempel kommune, tlf. 40000001",
                        "Hva meldingen gjelder: ",
                        "Innhold: Utredning/behandling",
                        "Hastegrad: Elektiv/Ordinær (elektiv)");
    }

    @Test
    void a_no_and_a_word_that_is_neither_are_told_apart() {
        assertThat(withPlan("true</po:IndividuellPlanForeligger>", "0</po:IndividuellPlanForeligger>")
                        .exists())
                .contains(false);
        assertThat(unchecked("true</po:KoordinatorOppnevnt>", "kanskje</po:KoordinatorOppnevnt>")
                        .coordinatorAppointed())
                .isEmpty();
        assertThat(withPlan("<po:IndividuellPlanForeligger>true</po:IndividuellPlanForeligger>", "")
                        .exists())
                .isEmpty();
    }

    @Test
    void silence_about_a_plan_is_silence() {
        assertThat(read(NEW).content().plan()).isEmpty();
    }

    @Test
    void sender_and_patient_of_a_new_referral() {
        Received.Referral referral = read(NEW);
        assertThat(referral.envelope().sender().organisation().name()).isEqualTo("Kattskinnet legesenter");
        assertThat(referral.envelope().sender().partyHerId()).contains("91100");
        assertThat(referral.envelope().patient().familyName()).isEqualTo("Danser");
        assertThat(referral.content().responsible()).containsExactly("May Jones");
        assertThat(referral.content().isChange()).isFalse();
        assertThat(labelled(referral.content().fields()))
                .contains("Diagnosekode: Reumatoid artritt/reumatisk sykdom", "Utstedt: 30.3.2018 kl. 09.15")
                .anyMatch(line -> line.startsWith("Tekst: Stadig dårligere denne vinteren"));
    }

    @Test
    void a_change_says_so_and_why() {
        ReferralContent content = read(CHANGED).content();
        assertThat(content.isChange()).isTrue();
        assertThat(labelled(content.fields())).anyMatch(line -> line.startsWith("Kommentar: Endrer opprinnelig"));
    }

    @Test
    void a_referral_sent_on_brings_the_first_one() {
        Received.Referral referral = read(SENT_ON);
        assertThat(referral.content().type()).isEqualTo(ReferralType.HENVISNING_VIDERE);
        assertThat(referral.content().responsible()).containsExactly("Rita Lin");
        assertThat(referral.attachments())
                .extracting(Attachment::kind, Attachment::title)
                .containsExactly(tuple(AttachmentKind.PDF, "Opprinnelig henvisning"));
    }

    @Test
    void only_an_emergency_may_come_without_a_patient_anybody_knows() {
        String anonymous = text(WITH_PLAN).replaceAll("(?s)<Patient>.*</Patient>", "");
        assertThat(((Received.Refused) received(anonymous)).faults())
                .extracting(Fault::code)
                .containsExactly(ErrorCode.E36);
        Received.Referral emergency =
                (Received.Referral) received(anonymous.replace("<Priority V=\"N\"", "<Priority V=\"0\""));
        assertThat(emergency.warnings()).containsExactly(Warning.PATIENT_NOT_IDENTIFIED);
        assertThat(emergency.envelope().patient().ids()).isEmpty();
    }

    @Test
    void content_that_is_no_referral_is_refused() {
        String dialog = new String(
                SharedMessages.bytes("examples/plan-messages/ip-01-dialog-helsefaglig-ny.xml"), StandardCharsets.UTF_8);
        Received.Refused refused =
                (Received.Refused) received(dialog.replace("DIALOG_HELSEFAGLIG", "HENVISNING_VIDERE"));
        assertThat(refused.faults()).extracting(Fault::code).containsExactly(ErrorCode.T02);
        assertThat(refused.original()).isPresent();
    }

    @TestFactory
    Stream<DynamicTest> nothing_a_sender_wrote_is_dropped() {
        return Stream.of(NEW, CHANGED, SENT_ON, WITH_PLAN)
                .map(file -> DynamicTest.dynamicTest(file, () -> {
                    List<String> shown = all(read(file).content().fields().stream())
                            .flatMap(field -> Stream.of(field.value(), field.code()))
                            .toList();
                    assertThat(Written.in(SharedMessages.bytes(file)))
                            .filteredOn(text -> !text.startsWith("JVBERi"))
                            .isNotEmpty()
                            .allSatisfy(text -> assertThat(shown).anyMatch(value -> value.contains(text)));
                }));
    }

    @TestFactory
    Stream<DynamicTest> every_label_reads_as_norwegian() {
        return Stream.of(NEW, CHANGED, SENT_ON, WITH_PLAN)
                .map(file -> DynamicTest.dynamicTest(file, () -> assertThat(
                                all(read(file).content().fields().stream()).map(Field::label))
                        .allMatch(label -> label.matches("[A-ZÆØÅ][a-zæøåé0-9 ,()/-]*"))
                        .doesNotContain("Infitem", "Heading", "Comment")));
    }

    private static StatedPlan withPlan(String what, String instead) {
        return ((Received.Referral) received(text(WITH_PLAN).replace(what, instead)))
                .content()
                .plan()
                .orElseThrow();
    }

    /** Where there is no schema folder. */
    private static StatedPlan unchecked(String what, String instead) {
        byte[] message = text(WITH_PLAN).replace(what, instead).getBytes(StandardCharsets.UTF_8);
        return ((Received.Referral) Fixtures.reader().read(message))
                .content()
                .plan()
                .orElseThrow();
    }

    private static List<String> labelled(List<Field> fields) {
        return all(fields.stream())
                .map(field -> field.label() + ": " + field.value())
                .toList();
    }

    private static Stream<Field> all(Stream<Field> fields) {
        return fields.flatMap(field -> Stream.concat(Stream.of(field), all(field.parts().stream())));
    }

    private static Received.Referral read(String file) {
        return (Received.Referral) received(text(file));
    }

    private static String text(String file) {
        return new String(SharedMessages.bytes(file), StandardCharsets.UTF_8);
    }

    private static Received received(String message) {
        MessageReader reader = SharedMessages.reader();
        return reader.read(message.getBytes(StandardCharsets.UTF_8));
    }
}
