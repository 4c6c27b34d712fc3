package no.individuellplan.web.gallery;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A line of {@code gallery.csv}: a page, the language it is read in and the status it answers with. */
record GalleryPage(String name, String address, String language, int status) {
    /** Those whose name holds one of {@code -Dgallery=one|other}, or all. */
    static List<GalleryPage> asked() {
        String names = ".*(" + System.getProperty("gallery", "") + ").*";
        try (InputStream csv = GalleryPage.class.getResourceAsStream("/gallery.csv")) {
            return new String(csv.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(","))
                    .map(fields -> new GalleryPage(fields[0], fields[1], fields[2], Integer.parseInt(fields[3])))
                    .filter(page -> page.name.matches(names))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return name + " " + language;
    }
}
