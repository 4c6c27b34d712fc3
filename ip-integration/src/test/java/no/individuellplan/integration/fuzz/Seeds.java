package no.individuellplan.integration.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import no.individuellplan.integration.format.SharedMessages;

/** The messages everything is made from: our own small ones, every find so far, and the official ones beside the project. */
final class Seeds {
    private static final int LARGE = 20_000;

    private final List<String> small;
    private final List<String> large;

    private Seeds(Stream<byte[]> messages) {
        List<String> texts = messages.map(Seeds::text).toList();
        small = texts.stream().filter(text -> text.length() < LARGE).toList();
        large = texts.stream().filter(text -> text.length() >= LARGE).toList();
    }

    static Seeds all() {
        Stream<byte[]> official = SharedMessages.files(
                        "examples/dialogmelding-1.0",
                        "examples/dialogmelding-1.1",
                        "examples/apprec",
                        "examples/plan-messages",
                        "examples/plo-1.6",
                        "examples/henvisning-2.0",
                        "acceptance/dialogmelding-v1.0",
                        "acceptance/innleggelsesrapport-v1.5")
                .stream()
                .map(SharedMessages::bytes);
        return new Seeds(Stream.concat(own().stream().map(Seeds::bytes), official));
    }

    /** Those kept here, by name. */
    static List<Path> own() {
        try (var files = Files.list(Path.of(Seeds.class.getResource("corpus").toURI()))) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A large one now and then: they take their time. */
    String one(Pick pick) {
        return !large.isEmpty() && pick.oneIn(40) ? pick.one(large) : pick.one(small);
    }

    private static String text(byte[] message) {
        boolean latin = new String(message, 0, Math.min(message.length, 100), StandardCharsets.ISO_8859_1)
                .toUpperCase(Locale.ROOT)
                .contains("ISO-8859-1");
        String text = new String(message, latin ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
        return latin ? text.replaceFirst("(?i)ISO-8859-1", "UTF-8") : text;
    }
}
