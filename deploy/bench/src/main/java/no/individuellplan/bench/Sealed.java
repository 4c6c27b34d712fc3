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
import java.util.stream.Stream;
import no.individuellplan.local.Player;
import no.individuellplan.local.Player.Outside;

/** A message that is sealed and ready to be sent. */
record Sealed(UUID id, byte[] content) {
    private static final String FROM = "99900102";
    private static final String TO = "99900002";
    private static final String TYPE = "DIALOG_HELSEFAGLIG";

    /** Messages about one person from the clinic, spread over so many conversations. */
    static List<Sealed> messages(Player player, int number, int conversations) {
        String template = template();
        List<UUID> begun =
                Stream.generate(UUID::randomUUID).limit(conversations).toList();
        return IntStream.range(0, number)
                .mapToObj(i -> {
                    UUID id = UUID.randomUUID();
                    String text = template.replace("@ID@", id.toString())
                            .replace(
                                    "@CONVERSATION@",
                                    begun.get(i % conversations).toString())
                            .replace(
                                    "@NOW@",
                                    OffsetDateTime.now(ZoneOffset.UTC)
                                            .truncatedTo(ChronoUnit.SECONDS)
                                            .toString());
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
