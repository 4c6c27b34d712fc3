package no.individuellplan.integration.format;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import no.individuellplan.integration.format.schema.MessageSchema;
import no.individuellplan.integration.format.xml.Limits;
import org.junit.jupiter.api.Assumptions;

/**
 * The official schemas and examples, which are no part of the project: in {@code shared/messages} beside it, or beside a
 * folder it lies in, so that a second working copy finds the same. Without them tests are skipped.
 */
public final class SharedMessages {

    private static final Path FOLDER = beside(Path.of(System.getProperty("ip.root", ".")));

    private SharedMessages() {}

    /** A reader that validates against the official schemas, compiled once for the whole run. */
    public static MessageReader reader() {
        return new MessageReader(schema(), Limits.DEFAULT);
    }

    public static MessageSchema schema() {
        assumePresent();
        return Compiled.SCHEMA;
    }

    public static Path folder(String name) {
        assumePresent();
        return FOLDER.resolve(name);
    }

    public static byte[] bytes(String file) {
        try {
            return Files.readAllBytes(folder(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every file in these folders, as folder/name. */
    public static List<String> files(String... folders) {
        return List.of(folders).stream()
                .flatMap(folder -> names(folder).stream())
                .toList();
    }

    private static List<String> names(String folder) {
        try (var files = Files.list(folder(folder))) {
            return files.map(file -> folder + "/" + file.getFileName()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path beside(Path project) {
        return Stream.iterate(project.toAbsolutePath().normalize().getParent(), Objects::nonNull, Path::getParent)
                .map(folder -> folder.resolve("shared").resolve("messages"))
                .filter(Files::isDirectory)
                .findFirst()
                .orElse(project.resolve("shared/messages"));
    }

    private static void assumePresent() {
        Assumptions.assumeTrue(Files.isDirectory(FOLDER), "the official schemas and examples are not here");
    }

    private static final class Compiled {
        private static final MessageSchema SCHEMA = MessageSchema.of(FOLDER.resolve("xsd"));
    }
}
