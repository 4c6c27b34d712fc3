package no.individuellplan.integration.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.individuellplan.core.agency.ServedHere;
import no.individuellplan.core.message.EMessage;
import no.individuellplan.core.message.EMessageState;
import no.individuellplan.core.message.ImportMessage;
import no.individuellplan.core.message.IntakeChoices;
import no.individuellplan.core.message.MessageExchange;
import no.individuellplan.core.message.MessageForm;
import no.individuellplan.core.plan.IndividualPlan;
import no.individuellplan.core.world.Steps;
import no.individuellplan.core.world.World;
import no.individuellplan.integration.format.MessageReader;
import no.individuellplan.integration.format.Received;
import no.individuellplan.integration.format.SharedMessages;
import no.individuellplan.integration.format.apprec.AppRec;
import no.individuellplan.integration.format.apprec.AppRecWriter;
import no.individuellplan.integration.format.code.Code;
import no.individuellplan.integration.format.signature.Sign;
import no.individuellplan.integration.format.signature.SignatureTrust;
import no.individuellplan.integration.format.xml.Limits;
import no.individuellplan.local.LocalAuthority;
import no.individuellplan.local.LocalAuthority.Issued;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The Directorate's system tests of application receipts, case by case and by their numbers, with the official schemas, and a
 * clinic that has chosen to refuse what is for nobody it knows.
 */
class OfficialReceiptTest {
    private static final String TRUST = "99900101";
    private static final String CLINIC = "99900102";
    private static final String WARD = "99900105";
    private static final String SENDER = "99900002";
    private static final Duration A_YEAR = Duration.ofDays(365);
    private static final IntakeChoices STRICT = new IntakeChoices(true, true);

    private final World world = World.aWorld();
    private final MessageReader reader = new MessageReader(SharedMessages.schema(), Limits.DEFAULT);
    private final StandardMessageFormat format =
            new StandardMessageFormat(reader, new AppRecWriter("Individuell plan", "0"));
    private MessageExchange exchange;
    private IndividualPlan plan;
    private String message;

    @BeforeEach
    void a_message_that_the_coordinator_has_written_to_the_clinic() {
        plan = new Steps(world).active(world.cast.ane);
        MessageExchange writes = new MessageExchange(world, format, out -> {});
        world.as(
                world.cast.marit,
                () -> writes.send.start(
                        world.cast.marit,
                        plan.id(),
                        new MessageForm(null, world.cast.dps.id(), "Individuell plan", "Kan dere se på delmål 2?")));
        message = new String(writes.kept().getFirst().original(), StandardCharsets.UTF_8);
        exchange = new MessageExchange(world, format, out -> {}, ServedHere.ALL, STRICT);
    }

    @Test
    void case_1_a_correct_message_is_taken_in_and_accepted() {
        arrives(another(), CLINIC);

        assertThat(onlyReceipt().status()).isEqualTo(Code.of("1", "OK"));
        assertThat(received()).containsExactly(EMessageState.IMPORTED);
    }

    @Test
    void case_2_the_receipt_names_the_message() {
        String one = another();
        arrives(one, CLINIC);

        assertThat(onlyReceipt().original().messageId()).isEqualTo(between(one, "<MsgId>", "</MsgId>"));
    }

    @Test
    void case_4_the_receipt_says_when_the_message_was_made() {
        String one = another();
        arrives(one, CLINIC);

        assertThat(onlyReceipt().original().issued()).isEqualTo(between(one, "<GenDate>", "</GenDate>"));
    }

    @Test
    void case_5_addresses_are_mirrored() {
        arrives(another(), CLINIC);

        AppRec receipt = onlyReceipt();
        Received.Dialog sent = (Received.Dialog) reader.read(bytes(message));
        assertThat(receipt.sender())
                .usingRecursiveComparison()
                .ignoringFieldsMatchingRegexes(".*ids.*type.system")
                .isEqualTo(sent.envelope().receiver());
        assertThat(receipt.receiver())
                .usingRecursiveComparison()
                .ignoringFieldsMatchingRegexes(".*ids.*type.system")
                .isEqualTo(sent.envelope().sender());
    }

    @Test
    void case_7_the_receiver_answers_as_receiver_when_somebody_else_gets_a_copy() {
        arrives(withCopyTo("88800001", "88800002"), CLINIC);

        assertThat(onlyReceipt().senderRole().value()).isEqualTo("PRIM");
        assertThat(onlyReceipt().sender().partyHerId()).contains(CLINIC);
    }

    @Test
    void case_8_one_who_asked_answers_as_requester_in_the_older_version() {
        arrives(older("DIALOG_SVAR", "Svar på forespørsel"), CLINIC);

        assertThat(onlyReceipt().version().name()).isEqualTo("V1_0");
        assertThat(onlyReceipt().senderRole()).isEqualTo(Code.of("REQ", "Rekvirent"));
    }

    @Test
    void case_10_one_who_gets_a_copy_answers_as_such_and_is_told_that_it_is_one() {
        arrives(copyToUs(), CLINIC);

        assertThat(onlyReceipt().senderRole().value()).isEqualTo("COP");
        assertThat(onlyReceipt().sender().partyHerId()).contains(CLINIC);
        assertThat(exchange.kept().getLast().words()).isNull();
        assertThat(incoming().getFirst().words()).isEqualTo("COPY");
    }

    @Test
    void case_11_receiver_and_copy_in_the_same_trust_answer_once_each() {
        String both = withCopyTo(TRUST, WARD);
        arrives(both, CLINIC);
        arrives(both, WARD);
        arrives(both, CLINIC);

        assertThat(receipts())
                .extracting(one -> one.senderRole().value() + " " + one.status().value())
                .containsExactly("PRIM 1", "COP 1");
        assertThat(world.as(ImportMessage.ACTOR, world.ports.messages::threads).stream()
                        .map(thread -> world.as(
                                ImportMessage.ACTOR,
                                () -> world.ports.messages.messages(thread.id()).size())))
                .allMatch(lines -> lines <= 1);
    }

    @Test
    void case_13_a_second_receipt_for_the_same_message_changes_nothing() {
        byte[] yes = format.acknowledge(bytes(message), CLINIC, UUID.randomUUID(), world.clock.instant(), null, null);
        byte[] no = format.acknowledge(bytes(message), CLINIC, UUID.randomUUID(), world.clock.instant(), "X99", "Nei");
        exchange.run();
        exchange.arrives(yes, SENDER);
        exchange.run();
        exchange.arrives(no, SENDER);
        exchange.run();

        assertThat(exchange.kept().getFirst().state()).isEqualTo(EMessageState.ACKNOWLEDGED);
        assertThat(exchange.kept().getLast().words()).isEqualTo("RECEIPT_FOR_NOTHING");
    }

    /** Readable for the clinic at once, and therefore accepted at once; whom it is about a human says within the same deadline. */
    @Test
    void case_14_what_cannot_be_matched_waits_for_a_human_and_is_accepted() {
        exchange = new MessageExchange(world, format, out -> {});
        arrives(another().replaceFirst("<FamilyName>[^<]*</FamilyName>", "<FamilyName>Annet</FamilyName>"), CLINIC);

        assertThat(received()).containsExactly(EMessageState.UNMATCHED);
        assertThat(onlyReceipt().status().value()).isEqualTo("1");
    }

    @Test
    void case_16_what_is_no_xml_is_refused() {
        arrives(another().replace("</MsgHead>", ""), CLINIC);

        assertRefused("T01");
    }

    @Test
    void case_17_a_receiver_without_a_her_id_on_the_first_level_is_refused() {
        String one = another();
        arrives(withoutHer(one, TRUST), CLINIC);

        assertRefused("E21");
    }

    @Test
    void case_19_a_health_person_nobody_here_knows_is_refused() {
        String person = "<HealthcareProfessional><FamilyName>Ukjent</FamilyName><GivenName>Lege</GivenName>"
                + "<Ident><Id>77700001</Id><TypeId V=\"HER\" S=\"2.16.578.1.12.4.1.1.8116\" DN=\"HER-id\"/></Ident>"
                + "</HealthcareProfessional>";
        arrives(replacedParty(another(), person), CLINIC);

        assertRefused("E21");
    }

    @Test
    void case_20_a_service_nobody_here_knows_is_refused() {
        arrives(another().replace(CLINIC, "77700002"), CLINIC);

        assertRefused("E21");
    }

    @Test
    void case_22_a_message_for_another_organisation_than_the_mailbox_is_refused() {
        arrives(another().replace(CLINIC, "88800002").replace(TRUST, "88800001"), CLINIC);

        assertRefused("E21");
        assertThat(onlyReceipt().sender().organisationHerId()).contains("88800001");
    }

    @Test
    void case_23_a_patient_nobody_here_knows_is_refused_where_that_is_chosen() {
        arrives(another().replaceFirst("<Id>\\d{11}</Id>", "<Id>15849010260</Id>"), CLINIC);

        assertRefused("E35");
    }

    /** What a machine can find is refused at once; what only a human finds after that is told as an error in a received message. */
    @Test
    void case_25_what_cannot_be_handled_is_refused_with_the_reason() {
        arrives(another().replaceFirst("<Id>\\d{11}</Id>", "<Id>00000000000</Id>"), CLINIC);

        assertThat(onlyReceipt().status().value()).isEqualTo("2");
        assertThat(received()).containsExactly(EMessageState.REFUSED);
    }

    @Test
    void case_26_every_fault_is_named() {
        arrives(
                another()
                        .replaceFirst("<MsgId>[^<]*</MsgId>", "<MsgId>17</MsgId>")
                        .replaceFirst("(?s)<Patient>.*</Patient>", "<Patient/>"),
                CLINIC);

        assertThat(onlyReceipt().errors()).extracting(Code::value).hasSizeGreaterThan(1);
        assertThat(received()).containsExactly(EMessageState.REFUSED);
    }

    @Test
    void case_28_a_message_id_that_is_no_uuid_is_refused() {
        arrives(another().replaceFirst("<MsgId>[^<]*</MsgId>", "<MsgId>melding-17</MsgId>"), CLINIC);

        assertRefused("E10");
    }

    @Test
    void case_29_a_personal_signature_that_does_not_fit_the_message_is_refused(@TempDir Path folder) {
        Instant now = Instant.now();
        LocalAuthority authority = new LocalAuthority("For tests of receipts");
        Issued doctor = authority.issue("999999999", now.minus(A_YEAR), now.plus(A_YEAR));
        trusting(folder, authority);
        String signed = new String(Sign.AS_USUAL.with(doctor, bytes(another())), StandardCharsets.UTF_8);
        arrives(signed.replace("delmål 2", "delmål 3"), CLINIC);

        assertRefused("S01");
    }

    @Test
    void case_31_a_personal_signature_with_a_certificate_that_is_taken_back_is_refused(@TempDir Path folder) {
        Instant now = Instant.now();
        LocalAuthority authority = new LocalAuthority("For tests of receipts");
        Issued doctor = authority.issue("999999999", now.minus(A_YEAR), now.plus(A_YEAR));
        authority.revoke(doctor.certificate());
        trusting(folder, authority);
        String after = another()
                .replaceFirst("<GenDate>[^<]*</GenDate>", "<GenDate>" + now.plus(Duration.ofHours(1)) + "</GenDate>");
        arrives(new String(Sign.AS_USUAL.with(doctor, bytes(after)), StandardCharsets.UTF_8), CLINIC);

        assertRefused("S03");
    }

    @Test
    void case_32_what_does_not_follow_the_schema_is_refused() {
        arrives(another().replaceFirst("<MIGversion>[^<]*</MIGversion>", ""), CLINIC);

        assertRefused("T02");
    }

    @Test
    void case_34_what_is_not_well_formed_is_refused() {
        arrives(another().replace("</RefDoc>", ""), CLINIC);

        assertRefused("T01");
    }

    @Test
    void case_35_an_unknown_receiver_is_refused_as_receiver() {
        arrives(withCopyTo("88800001", "88800002").replace(CLINIC, "77700002"), CLINIC);

        assertRefused("E21");
        assertThat(onlyReceipt().senderRole().value()).isEqualTo("PRIM");
    }

    @Test
    void case_37_an_unknown_requester_is_refused_as_requester() {
        arrives(older("DIALOG_SVAR", "Svar på forespørsel").replace(CLINIC, "77700002"), CLINIC);

        assertRefused("E21");
        assertThat(onlyReceipt().senderRole().value()).isEqualTo("REQ");
    }

    @Test
    void case_38_an_unknown_giver_of_services_is_refused_as_such() {
        arrives(older("DIALOG_FORESPORSEL", "Forespørsel").replace(CLINIC, "77700002"), CLINIC);

        assertRefused("E21");
        assertThat(onlyReceipt().senderRole().value()).isEqualTo("SPR");
    }

    @Test
    void case_40_receiver_and_copy_that_nobody_in_the_trust_knows_are_both_refused_once() {
        String both = withCopyTo(TRUST, "77700003").replace(CLINIC, "77700002");
        arrives(both, CLINIC);
        arrives(both, WARD);
        arrives(both, CLINIC);

        assertThat(receipts())
                .extracting(one -> one.senderRole().value() + " " + one.status().value() + " "
                        + one.errors().getFirst().value())
                .containsExactly("PRIM 2 E21", "COP 2 E21");
        assertThat(received()).containsOnly(EMessageState.REFUSED);
    }

    @Test
    void case_41_a_refused_message_that_comes_again_is_ignored() {
        String wrong = another().replaceFirst("(?s)<Patient>.*</Patient>", "<Patient/>");
        arrives(wrong, CLINIC);
        arrives(wrong, CLINIC);

        assertThat(onlyReceipt().status().value()).isEqualTo("2");
        assertThat(received()).containsExactly(EMessageState.REFUSED);
    }

    /** The clinic believes this authority and the list of what it has taken back. */
    private void trusting(Path folder, LocalAuthority authority) {
        Instant now = Instant.now();
        authority.writeCertificate(folder.resolve("authority.pem"));
        authority.writeRevocations(folder.resolve("authority.crl"), now.minus(A_YEAR), now.plus(A_YEAR));
        MessageReader checks = new MessageReader(SharedMessages.schema(), Limits.DEFAULT, SignatureTrust.of(folder));
        exchange = new MessageExchange(
                world,
                new StandardMessageFormat(checks, new AppRecWriter("Individuell plan", "0")),
                out -> {},
                ServedHere.ALL,
                STRICT);
    }

    private void assertRefused(String code) {
        AppRec receipt = onlyReceipt();
        assertThat(receipt.status()).isEqualTo(Code.of("2", "Avvist"));
        assertThat(receipt.errors()).extracting(Code::value).containsExactly(code);
        assertThat(received()).containsExactly(EMessageState.REFUSED);
        assertThat(world.as(ImportMessage.ACTOR, world.ports.messages::threads)).hasSize(1);
    }

    private void arrives(String text, String mailbox) {
        exchange.arrives(bytes(text), mailbox);
        exchange.run();
    }

    /** Nobody else's conversation, and a message nobody has had. */
    private String another() {
        return message.replaceFirst("<MsgId>[^<]*</MsgId>", "<MsgId>" + UUID.randomUUID() + "</MsgId>");
    }

    private String withCopyTo(String organisation, String unit) {
        String receiver = between(message, "<Receiver>", "</Receiver>");
        String copy = receiver.replace(TRUST, organisation).replace(CLINIC, unit);
        return another()
                .replace(
                        "</Receiver>",
                        "</Receiver><OtherReceiver><RoleReceiver V=\"COP\" DN=\"Kopimottaker\"/>" + copy
                                + "</OtherReceiver>");
    }

    private String copyToUs() {
        String ours = between(message, "<Receiver>", "</Receiver>");
        String theirs = ours.replace(TRUST, "88800001").replace(CLINIC, "88800002");
        return another()
                .replace(
                        ours + "</Receiver>",
                        theirs + "</Receiver><OtherReceiver><RoleReceiver V=\"COP\" DN=\"Kopimottaker\"/>" + ours
                                + "</OtherReceiver>");
    }

    /** Ids on other levels stay. */
    private static String withoutHer(String text, String her) {
        return text.replaceFirst(
                "<Id>" + her + "</Id>\\s*<TypeId[^>]*/>",
                "<Id>310900095</Id><TypeId V=\"ENH\""
                        + " S=\"2.16.578.1.12.4.1.1.9051\" DN=\"Organisasjonsnummeret i Enhetsregisteret\"/>");
    }

    private static String replacedParty(String text, String person) {
        String receiver = between(text, "<Receiver>", "</Receiver>");
        int inner = receiver.indexOf("<Organisation>", receiver.indexOf("<Organisation>") + 1);
        int end = receiver.indexOf("</Organisation>", inner) + "</Organisation>".length();
        return text.replace(receiver, receiver.substring(0, inner) + person + receiver.substring(end));
    }

    /** An official message of the older version, from the coordinator to the clinic about the same person. */
    private String older(String type, String name) {
        String example = new String(
                SharedMessages.bytes("examples/dialogmelding-1.0/Dialogmelding_foresporsel_PLO_v1-0.xml"),
                StandardCharsets.UTF_8);
        return element(element(element(example, "Sender"), "Receiver"), "Patient")
                .replaceFirst("<Type [^>]*/>", "<Type V=\"" + type + "\" DN=\"" + name + "\"/>")
                .replaceFirst("<MsgId>[^<]*</MsgId>", "<MsgId>" + UUID.randomUUID() + "</MsgId>");
    }

    /** With this element as it stands in the coordinator's message. */
    private String element(String text, String name) {
        return text.replaceFirst(
                "(?s)<" + name + ">.*</" + name + ">",
                "<" + name + ">" + between(message, "<" + name + ">", "</" + name + ">") + "</" + name + ">");
    }

    private AppRec onlyReceipt() {
        assertThat(receipts()).hasSize(1);
        return receipts().getFirst();
    }

    /** Those written, all valid by the official schema. */
    private List<AppRec> receipts() {
        return exchange.kept().stream()
                .filter(one -> one.direction() == EMessage.Direction.OUT && one.answers() != null)
                .map(one -> {
                    assertThat(SharedMessages.schema().faults(one.original())).isEmpty();
                    return ((Received.Receipt) reader.read(one.original())).appRec();
                })
                .toList();
    }

    private List<EMessage> incoming() {
        return exchange.kept().stream()
                .filter(one -> one.direction() == EMessage.Direction.IN)
                .toList();
    }

    private List<EMessageState> received() {
        return incoming().stream().map(EMessage::state).toList();
    }

    private static String between(String text, String from, String to) {
        int begin = text.indexOf(from) + from.length();
        return text.substring(begin, text.indexOf(to, begin));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
