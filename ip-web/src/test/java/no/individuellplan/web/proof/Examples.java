package no.individuellplan.web.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import no.individuellplan.integration.format.schema.MessageSchema;
import org.junit.jupiter.api.Assumptions;

/** The official and our own example messages and the official schemas; the tests that need them are left out without them. */
final class Examples {
    private static final Path FOLDER = beside(Path.of(System.getProperty("ip.root")));

    private Examples() {}

    static byte[] official() {
        return bytes("examples/dialogmelding-1.1/Helsefaglig dialog.xml");
    }

    /** @param name of one of those about Kari Testesen, without ending */
    static byte[] ofPlan(String name) {
        return bytes("examples/plan-messages/" + name + ".xml");
    }

    /** An official pleie- og omsorgsmelding as if the DPS had sent it to the municipality about Kari Testesen. */
    static byte[] ofCareAboutKari(String name, UUID msgId, UUID conversation) {
        String text = new String(
                withId(bytes("examples/plo-1.6/" + name + ".xml"), msgId.toString()), StandardCharsets.UTF_8);
        return text.replaceAll("<(RefTo\\w+)>[^<]*<", "<$1>" + conversation + "<")
                .replace("<Id>90998<", "<Id>99900102<")
                .replace("<Id>5078<", "<Id>99900002<")
                .replace("<FamilyName>Gundersen<", "<FamilyName>Testesen<")
                .replace("<GivenName>Roland<", "<GivenName>Kari<")
                .replaceFirst("<DateOfBirth>[^<]*<", "<DateOfBirth>1990-04-15<")
                .replace("15076500565", "15849010260")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** The same about Ane Nygård, with whose plan the DPS takes part. */
    static byte[] ofCareAboutAne(String name, UUID msgId) {
        return new String(ofCareAboutKari(name, msgId, msgId), StandardCharsets.UTF_8)
                .replace("<FamilyName>Testesen<", "<FamilyName>Nygård<")
                .replace("<GivenName>Kari<", "<GivenName>Ane<")
                .replace("<DateOfBirth>1990-04-15<", "<DateOfBirth>1994-05-17<")
                .replace("15849010260", "17859444636")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** The official discharge report about Kari Testesen, and with a service it says she needs. */
    static byte[] ofDischargeNaming(String service, UUID msgId) {
        String text = new String(ofCareAboutKari("Utskrivningsrapport_v1-6_Ny", msgId, msgId), StandardCharsets.UTF_8);
        return text.replaceFirst(
                        "<InfoAssistertKommunikasjon>",
                        "<TjenesteBehov><BetegnelseTjeneste>" + service
                                + "</BetegnelseTjeneste></TjenesteBehov><InfoAssistertKommunikasjon>")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** An official pleie- og omsorgsmelding, about somebody nobody here knows. */
    static byte[] ofCare(String name) {
        return bytes("examples/plo-1.6/" + name + ".xml");
    }

    /** A helsefaglig dialog from the DPS to the municipality about Kari Testesen, with a birth date that is not hers. */
    static byte[] withWrongBirthDate(UUID msgId) {
        String text = new String(asNew(ofPlan("ip-02-dialog-helsefaglig-svar"), msgId), StandardCharsets.UTF_8);
        assertThat(text).contains("<DateOfBirth>1990-04-15<");
        return text.replace("<DateOfBirth>1990-04-15<", "<DateOfBirth>1990-04-16<")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** A message from the municipality to the DPS about Kari Testesen, of a kind (list 8279) nobody has read before. */
    static byte[] ofAnotherKind(String type, UUID msgId) {
        String text = new String(asNew(ofPlan("ip-03-henvisning-ny-tilstand-med-ip"), msgId), StandardCharsets.UTF_8);
        assertThat(text).contains("HENVISNING_NYTILSTAND");
        return text.replace("HENVISNING_NYTILSTAND", type).getBytes(StandardCharsets.UTF_8);
    }

    /** The same message as if it were another: with an id nobody has used, in a conversation of its own. */
    static byte[] asNew(byte[] message, UUID msgId) {
        String elsewhere = UUID.randomUUID().toString();
        String text = new String(withId(message, msgId.toString()), StandardCharsets.UTF_8);
        return text.replaceAll("<(RefTo\\w+)>[^<]*<", "<$1>" + elsewhere + "<").getBytes(StandardCharsets.UTF_8);
    }

    static byte[] withId(byte[] message, String msgId) {
        String text = new String(message, StandardCharsets.UTF_8);
        return text.replaceFirst("<MsgId>[^<]*</MsgId>", "<MsgId>" + msgId + "</MsgId>")
                .getBytes(StandardCharsets.UTF_8);
    }

    static void isValid(byte[] message) {
        assertThat(Compiled.SCHEMA.faults(message)).isEmpty();
    }

    /** Beside the project, or beside a folder it lies in, so that a second working copy finds the same. */
    private static Path beside(Path project) {
        return Stream.iterate(project.toAbsolutePath().normalize().getParent(), Objects::nonNull, Path::getParent)
                .map(folder -> folder.resolve("shared").resolve("messages"))
                .filter(Files::isDirectory)
                .findFirst()
                .orElse(project.resolve("shared/messages"));
    }

    private static byte[] bytes(String file) {
        Assumptions.assumeTrue(Files.isDirectory(FOLDER), "the example messages are beside the project");
        try {
            return Files.readAllBytes(FOLDER.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Compiled {
        static final MessageSchema SCHEMA = MessageSchema.of(FOLDER.resolve("xsd"));
    }
}
