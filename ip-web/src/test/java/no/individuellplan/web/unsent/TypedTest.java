package no.individuellplan.web.unsent;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TypedTest {
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final List<Pattern> WRITTEN_IN = List.of(
            Pattern.compile("\\{#(?:field|textarea|dateField)[^}]*?\\bname='(\\w+)'"),
            Pattern.compile("<textarea[^>]*?\\bname=\"(\\w+)\""),
            Pattern.compile("<input(?![^>]*type=\"(?:hidden|radio|checkbox|file)\")[^>]*?\\bname=\"(\\w+)\""));

    /** A new field that people write in gets a word here, or what they wrote would not be shown to them again. */
    @Test
    void every_field_that_people_write_in_has_a_word() throws IOException {
        Set<String> nameless = new TreeSet<>();
        int found = 0;
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".html")).toList()) {
                String text = Files.readString(file);
                for (Pattern pattern : WRITTEN_IN) {
                    Matcher field = pattern.matcher(text);
                    while (field.find()) {
                        found++;
                        if (Typed.of(field.group(1)).isEmpty()) nameless.add(field.group(1) + " in " + file);
                    }
                }
            }
        }
        assertThat(found).isGreaterThan(30);
        assertThat(nameless).isEmpty();
    }
}
