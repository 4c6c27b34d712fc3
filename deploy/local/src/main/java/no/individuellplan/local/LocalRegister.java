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
import java.util.ArrayList;
import java.util.List;

/** {@code ./ip register import FILE}: has the running application take in a file for its address register. */
public final class LocalRegister {
    private static final String USE = "./ip register import FILE";
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private LocalRegister() {}

    public static void main(String[] arguments) {
        try {
            new PrintStream(System.out, true, StandardCharsets.UTF_8).println(take(arguments));
        } catch (LocalFailure e) {
            new PrintStream(System.err, true, StandardCharsets.UTF_8).println(e.getMessage());
            System.exit(1);
        }
    }

    private static String take(String... arguments) {
        byte[] file = read(file(arguments));
        HttpResponse<String> answer = OperatorCall.post("register", file, PATIENCE);
        return said(answer.statusCode(), answer.body());
    }

    static Path file(String... arguments) {
        if (arguments.length != 2 || !arguments[0].equals("import")) {
            throw new LocalFailure(USE);
        }
        return Path.of(arguments[1]);
    }

    /** @throws LocalFailure with a line for each reason when nothing was taken in */
    static String said(int status, String body) {
        JsonNode answer = json(body);
        if (status != 200) {
            throw new LocalFailure(String.join("\n", refusal(status, answer)));
        }
        return "The register is taken in: " + answer.path("added").asInt() + " added, "
                + answer.path("changed").asInt() + " changed, "
                + answer.path("closed").asInt() + " closed, "
                + answer.path("unchanged").asInt() + " as before.";
    }

    private static List<String> refusal(int status, JsonNode answer) {
        List<String> lines = new ArrayList<>();
        answer.path("reasons")
                .forEach(reason -> lines.add(reason.path("sentence").asText()));
        lines.add("The register was not taken in (" + status + "): nothing is changed. "
                + answer.path("detail").asText(""));
        return lines;
    }

    private static JsonNode json(String body) {
        try {
            return new ObjectMapper().readTree(body);
        } catch (IOException noJson) {
            throw new LocalFailure("The application gave no answer one can read.", noJson);
        }
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new LocalFailure("Cannot read " + file + ".", e);
        }
    }
}
