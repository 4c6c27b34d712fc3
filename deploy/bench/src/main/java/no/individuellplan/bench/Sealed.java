package no.individuellplan.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import no.individuellplan.local.Player;
import no.individuellplan.local.Player.Outside;

/** A message that is sealed and ready to be sent. */
record Sealed(UUID id, byte[] content) {
    private static final String FROM = "99900102";
    private static final String TO = "99900002";
    private static final String TYPE = "DIALOG_HELSEFAGLIG";

    /** Messages from the clinic, about each of them in turn. */
    static List<Sealed> messages(Player player, int number, List<Somebody> about) {
        String template = template();
        String now = OffsetDateTime.now(ZoneOffset.UTC)
                .truncatedTo(ChronoUnit.SECONDS)
                .toString();
        return IntStream.range(0, number)
                .mapToObj(i -> {
                    UUID id = UUID.randomUUID();
                    Somebody one = about.get(i % about.size());
                    String text = template.replace("@ID@", id.toString())
                            .replace("@CONVERSATION@", one.conversation().toString())
                            .replace("@FAMILY@", one.family())
                            .replace("@BORN@", one.born().toString())
                            .replace("@NUMBER@", one.number())
                            .replace("@NOW@", now);
                    return new Sealed(id, player.sealed(text.getBytes(StandardCharsets.UTF_8)));
                })
                .toList();
    }

    /** Returns when the broker has it for good. */
    void put(Player player) {
        player.put(content, new Outside(id, TYPE, FROM, TO));
    }

    private static String template() {
        try (InputStream in = Sealed.class.getResourceAsStream("dialog.xml")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("The message cannot be read", e);
        }
    }
}
