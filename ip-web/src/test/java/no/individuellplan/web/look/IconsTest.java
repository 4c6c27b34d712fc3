package no.individuellplan.web.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IconsTest {
    private static final Pattern USED = Pattern.compile("icon(?: name)?=\\(?(?:icon \\?: )?'([A-Z]\\w+)'");
    private static final Pattern LISTED = Pattern.compile("'([A-Z]\\w+)'");

    @Test
    void every_icon_a_page_asks_for_is_in_the_sprite() throws IOException {
        Set<String> listed = found(LISTED, Files.readString(Path.of("src/main/frontend/icons.mjs")));
        Set<String> used = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/resources/templates"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                used.addAll(found(USED, Files.readString(file)));
            }
        }
        assertThat(used).isNotEmpty();
        assertThat(listed).containsAll(used);
    }

    private static Set<String> found(Pattern pattern, String text) {
        Set<String> names = new TreeSet<>();
        pattern.matcher(text).results().forEach(hit -> names.add(hit.group(1)));
        return names;
    }
}
