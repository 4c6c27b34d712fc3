package no.individuellplan.local;

import java.time.Duration;
import java.util.List;

/** How a record system that is played answers what it gets. */
sealed interface Manner {
    /** Acknowledges. */
    record Ok() implements Manner {}

    /** Refuses. @param code of list 8221 */
    record Refuse(String code) implements Manner {}

    /** Says nothing. */
    record Silent() implements Manner {}

    /** Acknowledges, and sends the very same acknowledgement again. */
    record Twice() implements Manner {}

    /** Acknowledges after a while. */
    record Late(Duration after) implements Manner {}

    /** Acknowledges, and then says that the message cannot be used after all. @param code of list 8117 */
    record Deviate(String code) implements Manner {}

    String USE = "ok, refuse CODE, silent, twice, late SECONDS or avvik CODE";

    /** As it is said on the command line; nothing said is ok. */
    static Manner of(List<String> words) {
        String second = words.size() > 1 ? words.get(1) : "";
        return switch (words.isEmpty() ? "ok" : words.getFirst()) {
            case "ok" -> new Ok();
            case "refuse" -> new Refuse(PlayedReceipt.known(second));
            case "silent" -> new Silent();
            case "twice" -> new Twice();
            case "late" -> new Late(seconds(second));
            case "avvik" -> new Deviate(PlayedDeviation.known(second));
            default -> throw new LocalFailure("«" + words.getFirst() + "» is no way to answer: " + USE + ".");
        };
    }

    private static Duration seconds(String text) {
        if (!text.matches("\\d{1,6}")) {
            throw new LocalFailure("«" + text + "» after late is no number of seconds.");
        }
        return Duration.ofSeconds(Long.parseLong(text));
    }
}
