package no.individuellplan.integration.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Reception test 4: both encodings are read right. */
class EncodingTest {

    private static final String WORDS = "Blåbærsyltetøy på kaféen, ÆØÅ, ü";

    @Test
    void utf_8_and_iso_8859_1_give_the_same_words() {
        assertThat(read(encoded("UTF-8", StandardCharsets.UTF_8))).isEqualTo(WORDS);
        assertThat(read(encoded("ISO-8859-1", StandardCharsets.ISO_8859_1))).isEqualTo(WORDS);
        assertThat(read(encoded("iso-8859-1", StandardCharsets.ISO_8859_1))).isEqualTo(WORDS);
    }

    @Test
    void both_encodings_are_valid_by_the_official_schemas() {
        MessageReader reader = SharedMessages.reader();

        assertThat(Described.of(reader.read(encoded("UTF-8", StandardCharsets.UTF_8))))
                .startsWith("dialog");
        assertThat(Described.of(reader.read(encoded("ISO-8859-1", StandardCharsets.ISO_8859_1))))
                .startsWith("dialog");
    }

    @Test
    void a_byte_order_mark_is_no_part_of_the_message() {
        ByteArrayOutputStream marked = new ByteArrayOutputStream();
        marked.writeBytes(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
        marked.writeBytes(encoded("UTF-8", StandardCharsets.UTF_8));

        assertThat(read(marked.toByteArray())).isEqualTo(WORDS);
        assertThat(Described.of(SharedMessages.reader().read(marked.toByteArray())))
                .startsWith("dialog");
        assertThat(read(encoded("UTF-16", StandardCharsets.UTF_16))).isEqualTo(WORDS);
    }

    @Test
    void without_a_declaration_it_is_utf_8() {
        String message = Fixtures.xml(Fixtures.saying(WORDS));

        assertThat(read(Fixtures.utf8(message.substring(message.indexOf("?>") + 2))))
                .isEqualTo(WORDS);
    }

    @Test
    void letters_in_another_encoding_than_declared_are_refused_and_not_guessed() {
        assertThat(Described.of(Fixtures.reader().read(encoded("UTF-8", StandardCharsets.ISO_8859_1))))
                .isEqualTo("refused T01, no answer");
    }

    @Test
    void an_unknown_encoding_is_refused() {
        assertThat(Described.of(Fixtures.reader().read(encoded("KLINGON-1", StandardCharsets.UTF_8))))
                .isEqualTo("refused T01, no answer");
    }

    private static byte[] encoded(String declared, Charset charset) {
        String message = Fixtures.xml(Fixtures.saying(WORDS));
        return message.replaceFirst("encoding=\"UTF-8\"", "encoding=\"" + declared + "\"")
                .getBytes(charset);
    }

    private static String read(byte[] message) {
        return Fixtures.dialog(message).content().notes().getFirst().text();
    }
}
