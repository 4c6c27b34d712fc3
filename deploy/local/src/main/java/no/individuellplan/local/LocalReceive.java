package no.individuellplan.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/**
 * {@code ./ip receive FILE [--to HER-ID]}: hands an e-message to the running application, as if it had come to the
 * mailbox. Without {@code --to} the message itself says which mailbox.
 */
public final class LocalReceive {
    private static final String USE = "./ip receive FILE [--to HER-ID]";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private LocalReceive() {}

    public static void main(String[] arguments) {
        try {
            new PrintStream(System.out, true, StandardCharsets.UTF_8).println(receive(arguments));
        } catch (LocalFailure e) {
            new PrintStream(System.err, true, StandardCharsets.UTF_8).println(e.getMessage());
            System.exit(1);
        }
    }

    private static String receive(String[] arguments) {
        boolean toGiven = arguments.length == 3 && arguments[1].equals("--to");
        if (arguments.length != 1 && !toGiven) {
            throw new LocalFailure(USE);
        }
        byte[] message = read(Path.of(arguments[0]));
        String mailbox = toGiven ? arguments[2] : receiver(message);
        return said(send(message, mailbox), mailbox);
    }

    private static String receiver(byte[] message) {
        return ReceiverOf.message(message)
                .orElseThrow(() ->
                        new LocalFailure("The message names no receiver with a HER-id: say which with --to HER-ID."));
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new LocalFailure("Cannot read " + file + ".", e);
        }
    }

    private static HttpResponse<String> send(byte[] message, String mailbox) {
        return OperatorCall.post("inbox?" + PlainBrowser.encoded(Map.of("mailbox", mailbox)), message, PATIENCE);
    }

    private static String said(HttpResponse<String> answer, String mailbox) {
        return switch (answer.statusCode()) {
            case 202 -> "Kept in mailbox " + mailbox + " as " + value(answer.body(), "message") + "; it is read now.";
            case 200 -> "Mailbox " + mailbox + " has had this message before; nothing was done.";
            default ->
                throw new LocalFailure("The application did not take the message (" + answer.statusCode() + "): "
                        + value(answer.body(), "detail") + " " + value(answer.body(), "fields"));
        };
    }

    private static String value(String body, String name) {
        try {
            JsonNode found = new ObjectMapper().readTree(body).path(name);
            return found.isMissingNode() ? "" : found.isValueNode() ? found.asText() : found.toString();
        } catch (IOException noJson) {
            return "";
        }
    }
}
