package no.individuellplan.web.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The build refuses a missing text. This refuses a blank one, and English left where Norwegian should be. */
class TranslationsTest {
    private static final Path MESSAGES = Path.of("src/main/resources/messages");

    static Stream<Path> bokmal() throws IOException {
        return Files.list(MESSAGES).filter(file -> file.toString().endsWith("_nb.properties"));
    }

    @ParameterizedTest
    @MethodSource("bokmal")
    void every_text_is_said_in_three_languages(Path file) {
        Properties nb = read(file);
        Properties nn = read(other(file, "nn"));
        Properties en = read(other(file, "en"));
        assertThat(nn.stringPropertyNames()).isEqualTo(nb.stringPropertyNames());
        assertThat(en.stringPropertyNames()).isEqualTo(nb.stringPropertyNames());
        for (String key : nb.stringPropertyNames()) {
            assertThat(nb.getProperty(key)).as(key).isNotBlank();
            assertThat(nn.getProperty(key))
                    .as(key)
                    .isNotBlank()
                    .doesNotContainPattern("\\b(ikke|noe|hvem|hva|jeg|fra)\\b");
            assertThat(en.getProperty(key).replace("Bokmål", ""))
                    .as(key)
                    .isNotBlank()
                    .doesNotContainPattern("[æøå]");
        }
    }

    private static Path other(Path file, String language) {
        return file.resolveSibling(file.getFileName().toString().replace("_nb.", "_" + language + "."));
    }

    private static Properties read(Path file) {
        Properties texts = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            texts.load(reader);
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
