package no.individuellplan.integration.format;

import static no.individuellplan.integration.format.Fixtures.utf8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import no.individuellplan.integration.format.code.CodeList;
import no.individuellplan.integration.format.schema.MessageSchema;
import no.individuellplan.integration.format.xml.Limits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Whatever bytes arrive, the answer is a result, soon, and nothing outside the message is touched. */
class HostileInputTest {

    private static final String MESSAGE = Fixtures.xml(Fixtures.newDialog());

    @Test
    void an_external_entity_is_not_read(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "hemmelig");
        String attack =
                withDoctype("<!ENTITY x SYSTEM \"" + secret.toUri() + "\">").replace("Planen er endret", "&x;");

        assertThat(described(attack)).isEqualTo("refused T01, no answer");
    }

    @Test
    @Timeout(20)
    void nothing_is_fetched_from_the_network() throws IOException {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            server.setSoTimeout(100);
            String here = "http://127.0.0.1:" + server.getLocalPort() + "/";
            MessageReader reader = SharedMessages.reader();

            reader.read(utf8(withDoctype("<!ENTITY % x SYSTEM \"" + here + "x.dtd\"> %x;")));
            reader.read(utf8(MESSAGE.replace(
                    "<MsgInfo>",
                    "<MsgInfo xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:schemaLocation=\"urn:x "
                            + here + "x.xsd http://www.kith.no/xmlstds/msghead/2006-05-24 " + here + "y.xsd\">")));

            assertThatThrownBy(server::accept).isInstanceOf(SocketTimeoutException.class);
        }
    }

    @Test
    void a_billion_laughs_are_not_laughed() {
        StringBuilder entities = new StringBuilder("<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 30; i++) {
            entities.append("<!ENTITY a").append(i).append(" \"");
            entities.append(("&a" + (i - 1) + ";").repeat(10)).append("\">");
        }

        assertThat(described(withDoctype(entities.toString()).replace("Planen er endret", "&a29;")))
                .isEqualTo("refused T01, no answer");
    }

    @Test
    void a_doctype_alone_is_refused() {
        assertThat(described(withDoctype(""))).isEqualTo("refused T01, no answer");
    }

    @Test
    void a_message_of_100_MB_is_refused_and_its_sender_told() {
        int end = MESSAGE.indexOf("</MsgHead>");
        byte[] huge = new byte[100 * 1024 * 1024];
        Arrays.fill(huge, (byte) ' ');
        System.arraycopy(utf8(MESSAGE.substring(0, end)), 0, huge, 0, utf8(MESSAGE.substring(0, end)).length);

        assertThat(Described.of(Fixtures.reader().read(huge))).isEqualTo("refused T99, answer V1_1");
    }

    @Test
    void a_message_at_the_limit_is_read_and_one_byte_more_is_not() {
        byte[] message = utf8(MESSAGE);

        assertThat(Described.of(limited(message.length, 100).read(message))).startsWith("dialog");
        assertThat(Described.of(limited(message.length - 1, 100).read(message))).isEqualTo("refused T99, answer V1_1");
    }

    @Test
    void elements_nested_without_end_are_refused() {
        String deep = "<b>".repeat(200_000);

        assertThat(described(MESSAGE.replace("Planen er endret", deep))).isEqualTo("refused T99, answer V1_1");
        assertThat(described("<MsgHead xmlns=\"http://www.kith.no/xmlstds/msghead/2006-05-24\">" + deep))
                .isEqualTo("refused T99, no answer");
    }

    @Test
    void an_identifier_without_end_is_not_compared_with_the_schemas_pattern() {
        String oid = CodeList.ORGANISATION_ID.oid();
        byte[] endless = utf8(MESSAGE.replaceFirst(oid, "9".repeat(500_000)));
        byte[] longest = utf8(MESSAGE.replaceFirst(oid, "9".repeat(200)));

        assertThat(Described.of(SharedMessages.reader().read(endless))).startsWith("refused T99");
        assertThat(Described.of(SharedMessages.reader().read(longest))).startsWith("dialog");
    }

    @Test
    void what_the_library_that_binds_cannot_bear_is_unreadable() {
        String odd = MESSAGE.replaceFirst("(TemaKodet[^>]*) V=", "$1 :=");

        assertThat(odd).isNotEqualTo(MESSAGE);
        assertThat(described(odd)).isEqualTo("refused T01, answer V1_1");
    }

    @Test
    void elements_without_number_are_refused_before_they_fill_the_memory() {
        assertThat(described(MESSAGE.replace("Planen er endret", "<b/>".repeat(200_000))))
                .isEqualTo("refused T99, answer V1_1");
    }

    @Test
    void organisations_within_organisations_do_not_exhaust_us() {
        String deep = "<Organisation><OrganisationName>x</OrganisationName>".repeat(50_000);

        assertThat(described(MESSAGE.replaceFirst("<Organisation>", deep))).isEqualTo("refused T99, no answer");
    }

    @Test
    void a_message_cut_anywhere_is_refused() {
        byte[] message = utf8(MESSAGE);
        for (int length = 0; length < message.length - 1; length += 17) {
            Received received = Fixtures.reader().read(Arrays.copyOf(message, length));
            assertThat(received).as("first %s bytes", length).isInstanceOf(Received.Refused.class);
        }
    }

    @Test
    void the_sender_is_told_when_only_the_end_is_missing() {
        assertThat(described(MESSAGE.substring(0, MESSAGE.length() - 20))).isEqualTo("refused T01, answer V1_1");
    }

    @Test
    void random_bytes_are_no_message() {
        Random random = new Random(20260302);
        for (int round = 0; round < 2_000; round++) {
            byte[] noise = new byte[random.nextInt(400)];
            random.nextBytes(noise);
            assertThat(Fixtures.reader().read(noise)).isInstanceOf(Received.Refused.class);
        }
    }

    @Test
    void a_damaged_message_always_gives_a_result() {
        MessageReader strict = SharedMessages.reader();
        byte[] receipt = SharedMessages.bytes("examples/plan-messages/ip-01-apprec-avvist-E36.xml");
        byte[] enquiry = SharedMessages.bytes("examples/dialogmelding-1.0/Dialogmelding_foresporsel_PLO_v1-0.xml");
        Random random = new Random(7);
        for (byte[] sound : new byte[][] {utf8(MESSAGE), receipt, enquiry}) {
            for (int round = 0; round < 500; round++) {
                byte[] damaged = damage(sound, random);
                assertThatCode(() -> Described.of(Fixtures.reader().read(damaged)))
                        .doesNotThrowAnyException();
                assertThatCode(() -> Described.of(strict.read(damaged))).doesNotThrowAnyException();
            }
        }
    }

    @Test
    void a_type_chosen_by_the_sender_is_not_obeyed() {
        String typed = MESSAGE.replace(
                "<TekstNotatInnhold>",
                "<TekstNotatInnhold xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\""
                        + " xmlns:xs=\"http://www.w3.org/2001/XMLSchema\" xsi:type=\"xs:string\">");

        assertThat(typed).isNotEqualTo(MESSAGE);
        assertThat(Fixtures.dialog(utf8(typed)).content().notes().getFirst().text())
                .startsWith("Planen er endret");
    }

    private static byte[] damage(byte[] sound, Random random) {
        byte[] damaged = sound.clone();
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            int at = random.nextInt(damaged.length);
            switch (random.nextInt(4)) {
                case 0 -> damaged[at] = (byte) random.nextInt(256);
                case 1 -> damaged[at] = (byte) "<>&\"'/ 0aV".charAt(random.nextInt(10));
                case 2 -> damaged = without(damaged, at, Math.min(damaged.length - at, random.nextInt(40)));
                default -> damaged = Arrays.copyOf(damaged, Math.max(1, at));
            }
        }
        return damaged;
    }

    private static byte[] without(byte[] bytes, int at, int length) {
        byte[] less = Arrays.copyOf(bytes, Math.max(1, bytes.length - length));
        System.arraycopy(bytes, at + length, less, at, bytes.length - at - length);
        return less;
    }

    private static MessageReader limited(int bytes, int depth) {
        return new MessageReader(MessageSchema.none(), new Limits(bytes, depth, 200, 100_000));
    }

    private static String withDoctype(String subset) {
        return MESSAGE.replaceFirst("\\?>", "?><!DOCTYPE MsgHead [" + subset.replace("\\", "\\\\") + "]>");
    }

    private static String described(String message) {
        return Described.of(Fixtures.reader().read(utf8(message)));
    }
}
