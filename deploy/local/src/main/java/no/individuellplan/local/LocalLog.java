package no.individuellplan.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * {@code ./ip log check [--checkpoint NUMBER:SUM]…}: has the running application follow its access log from end to end.
 * Ends with 0 when the log is whole, with 1 when it is not, and with 2 when nobody could say.
 */
public final class LocalLog {
    private static final String USE = "./ip log check [--checkpoint NUMBER:SUM]…";
    private static final Duration PATIENCE = Duration.ofMinutes(30);

    private LocalLog() {}

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try {
            JsonNode report = ask(checkpoints(arguments));
            said(report).forEach(out::println);
            System.exit(report.path("whole").asBoolean() ? 0 : 1);
        } catch (LocalFailure e) {
            new PrintStream(System.err, true, StandardCharsets.UTF_8).println(e.getMessage());
            System.exit(2);
        }
    }

    static List<String> checkpoints(String... arguments) {
        List<String> checkpoints = new ArrayList<>();
        boolean right = arguments.length % 2 == 1 && arguments[0].equals("check");
        for (int i = 1; right && i < arguments.length; i += 2) {
            right = arguments[i].equals("--checkpoint");
            checkpoints.add(arguments[i + 1]);
        }
        if (!right) {
            throw new LocalFailure(USE);
        }
        return checkpoints;
    }

    static List<String> said(JsonNode report) {
        List<String> lines = new ArrayList<>();
        report.path("faults").forEach(fault -> lines.add(fault.path("sentence").asText()));
        lines.add((report.path("whole").asBoolean() ? "The access log is whole: " : "The access log is NOT whole: ")
                + report.path("rows").asLong() + " rows in "
                + report.path("chains").asInt() + " chains, "
                + lines.size() + " faults.");
        String checkpoint = report.path("checkpoint").asText("");
        lines.add(checkpoint.isEmpty() ? "There is no checkpoint yet." : "Newest checkpoint: " + checkpoint);
        return lines;
    }

    private static JsonNode ask(List<String> checkpoints) {
        String query = checkpoints.stream()
                .map(one -> "checkpoint=" + URLEncoder.encode(one, StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        HttpResponse<String> answer = OperatorCall.get("access-log/check?" + query, PATIENCE);
        if (answer.statusCode() != 200) {
            throw new LocalFailure("The application answered " + answer.statusCode() + ".");
        }
        try {
            return new ObjectMapper().readTree(answer.body());
        } catch (IOException noJson) {
            throw new LocalFailure("The application gave no report: " + noJson.getMessage(), noJson);
        }
    }
}
