package no.individuellplan.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** What is played is as the official schemas have it, or it would try nothing. */
class PlayedSystemTest {
    private static final Path MESSAGES = Stream.iterate(
                    LocalFolders.root().getParent(), Objects::nonNull, Path::getParent)
            .map(one -> one.resolve("shared/messages"))
            .filter(Files::isDirectory)
            .findFirst()
            .orElse(Path.of("none"));

    @Test
    void an_acknowledgement_is_valid_and_its_addresses_are_turned_round() throws Exception {
        PlayedMessage message = example("ip-01-dialog-helsefaglig-ny");
        byte[] receipt = PlayedReceipt.ok(message);
        assertValid(receipt, "AppRec-v1.1.xsd");
        Document tree = Tree.of(receipt).orElseThrow();
        assertThat(dept(tree, "Sender")).isEqualTo(message.to());
        assertThat(dept(tree, "Receiver")).isEqualTo(message.from());
        assertThat(Tree.text(tree, "AppRec", "OriginalMsgId", "Id")).isEqualTo(message.id());
        assertThat(Tree.code(tree, "AppRec", "Status")).isEqualTo("1");
    }

    @Test
    void a_refusal_is_valid_and_names_a_code_there_is() throws Exception {
        byte[] receipt = PlayedReceipt.refusal(example("ip-01-dialog-helsefaglig-ny"), "E36");
        assertValid(receipt, "AppRec-v1.1.xsd");
        assertThat(Tree.code(Tree.of(receipt).orElseThrow(), "AppRec", "Error")).isEqualTo("E36");
        assertThatThrownBy(() -> Manner.of(List.of("refuse", "E99")))
                .hasMessageStartingWith("«E99» is no code of list 8221");
    }

    @Test
    void the_first_dialogue_is_acknowledged_by_the_first_acknowledgement() throws Exception {
        PlayedMessage message = example("ip-04-dialog-avvik");
        assertThat(message.old()).isTrue();
        assertValid(PlayedReceipt.ok(message), "AppRec-v1-2004-11-21.xsd");
    }

    @Test
    void a_deviation_is_valid_and_ties_itself_to_what_it_is_about() throws Exception {
        PlayedMessage message = example("ip-02-dialog-helsefaglig-svar");
        PlayedMessage deviation = PlayedDeviation.of(message, "2");
        assertValid(deviation.bytes(), "kith-driver.xsd");
        assertThat(deviation.from()).isEqualTo(message.to());
        assertThat(Tree.text(deviation.head(), "ConversationRef", "RefToParent"))
                .isEqualTo(message.id());
        assertThatThrownBy(() -> Manner.of(List.of("avvik", "3"))).hasMessageContaining("list 8117");
    }

    @Test
    void a_message_of_anybodys_is_sent_as_if_it_were_the_clinics() throws Exception {
        PlayedMessage message = example("ip-01-dialog-helsefaglig-ny").between(LocalPlay.CLINIC, LocalPlay.TOWN);
        assertThat(message.from()).isEqualTo("99900102");
        assertThat(message.to()).isEqualTo("99900002");
        assertThat(message.asNew().id()).isNotEqualTo(message.id());
        assertValid(message.asNew().bytes(), "kith-driver.xsd");
    }

    @Test
    void an_odd_manner_is_refused_in_words() {
        assertThat(Manner.of(List.of())).isInstanceOf(Manner.Ok.class);
        assertThatThrownBy(() -> Manner.of(List.of("politely")))
                .hasMessage(
                        "«politely» is no way to answer: ok, refuse CODE, silent, twice, late SECONDS or avvik CODE.");
        assertThatThrownBy(() -> Manner.of(List.of("late", "soon")))
                .hasMessage("«soon» after late is no number of seconds.");
    }

    private static String dept(Document receipt, String side) {
        Element inst = Tree.at(receipt, "AppRec", side, "HCP", "Inst").orElseThrow();
        return Tree.text(inst, "Dept", "Id");
    }

    private static PlayedMessage example(String name) throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(MESSAGES), "the example messages are beside the project");
        return PlayedMessage.of(Files.readAllBytes(MESSAGES.resolve("examples/plan-messages/" + name + ".xml")))
                .orElseThrow();
    }

    private static void assertValid(byte[] message, String schema) throws SAXException {
        Schema compiled = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(MESSAGES.resolve("xsd").resolve(schema).toFile());
        assertThatCode(() -> compiled.newValidator().validate(new StreamSource(new ByteArrayInputStream(message))))
                .as(new String(message, StandardCharsets.UTF_8))
                .doesNotThrowAnyException();
    }
}
