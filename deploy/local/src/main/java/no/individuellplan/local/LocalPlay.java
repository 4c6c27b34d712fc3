package no.individuellplan.local;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * {@code ./ip play}: plays the clinic's record system towards the municipality, beside {@code ./ip start --played}.
 *
 * <p>{@code answer [MANNER]} answers what comes until Ctrl-C. {@code send FILE…} sends files, or all of a folder, in the order
 * they are named, from the clinic to the municipality, and tells what is said to each.
 */
public final class LocalPlay {
    static final List<String> CLINIC = List.of("99900101", "99900102");
    static final List<String> TOWN = List.of("99900001", "99900002");
    private static final String USE = "./ip play answer [" + Manner.USE + "]\n"
            + "./ip play send [--new] [--again] [--key expired|revoked|stranger|another] FILE…";
    private static final Duration A_WHILE = Duration.ofSeconds(1);
    private static final int LONGEST_SILENCE_S = 10;

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private LocalPlay() {}

    public static void main(String[] arguments) {
        try {
            new LocalPlay().run(List.of(arguments));
        } catch (LocalFailure e) {
            new PrintStream(System.err, true, StandardCharsets.UTF_8).println(e.getMessage());
            System.exit(1);
        }
    }

    private void run(List<String> words) {
        if (words.isEmpty()) {
            throw new LocalFailure(USE);
        }
        List<String> more = words.subList(1, words.size());
        switch (words.getFirst()) {
            case "answer" -> answer(Manner.of(more));
            case "send" -> send(more);
            default -> throw new LocalFailure(USE);
        }
    }

    private void answer(Manner manner) {
        try (Player player = player("trust")) {
            PlayedSystem system = new PlayedSystem(player, manner, out);
            out.println("The clinic answers what comes; Ctrl-C ends.");
            while (!Thread.currentThread().isInterrupted()) {
                system.next(A_WHILE);
            }
        }
    }

    private void send(List<String> words) {
        List<Path> files = new ArrayList<>();
        String key = "trust";
        boolean asNew = false;
        boolean again = false;
        for (int i = 0; i < words.size(); i++) {
            switch (words.get(i)) {
                case "--new" -> asNew = true;
                case "--again" -> again = true;
                case "--key" -> key = key(i + 1 < words.size() ? words.get(++i) : "");
                default -> files.addAll(messages(Path.of(words.get(i))));
            }
        }
        if (files.isEmpty()) {
            throw new LocalFailure(USE);
        }
        try (Player player = player(key)) {
            PlayedSystem system = new PlayedSystem(player, new Manner.Ok(), out);
            for (Path file : files) {
                byte[] bytes = read(file);
                Optional<PlayedMessage> message = PlayedMessage.of(bytes).map(one -> one.between(CLINIC, TOWN));
                Optional<PlayedMessage> sent = asNew ? message.map(PlayedMessage::asNew) : message;
                out.println(file.getFileName() + ":");
                for (int times = again ? 2 : 1; times > 0; times--) {
                    sent.ifPresentOrElse(
                            one -> system.send(one, CLINIC.getLast(), TOWN.getLast()),
                            () -> system.sendAsItIs(bytes, CLINIC.getLast(), TOWN.getLast()));
                }
            }
            for (int silent = 0; silent < LONGEST_SILENCE_S; silent++) {
                silent = system.next(A_WHILE) ? -1 : silent;
            }
        }
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new LocalFailure("Cannot read " + file + ".", e);
        }
    }

    private static List<Path> messages(Path place) {
        try (Stream<Path> found = Files.walk(place)) {
            return found.filter(Files::isRegularFile)
                    .filter(one -> one.equals(place) || one.toString().endsWith(".xml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new LocalFailure("Cannot read " + place + ".", e);
        }
    }

    private static String key(String name) {
        return switch (name) {
            case "expired", "revoked", "stranger" -> "odd/trust/" + name;
            case "another" -> "town";
            default -> throw new LocalFailure("After --key must come expired, revoked, stranger or another.");
        };
    }

    private static Player player(String key) {
        Path run = LocalFolders.state().resolve("run");
        String url = Wire.in(run)
                .runningBroker()
                .orElseThrow(() -> new LocalFailure(
                        "No message broker runs here: start the municipality with ./ip start --played."));
        return Player.towardsTown(url, Wire.in(run).keys(), key, CLINIC.getLast());
    }
}
