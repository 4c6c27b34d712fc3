package no.individuellplan.web.gallery;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import no.individuellplan.web.seen.Chromium;
import no.individuellplan.web.seen.Sight;

/** One browser on its way through the pages, taking the next that nobody has taken. */
final class GalleryVisit implements Callable<Void> {
    private final URI root;
    private final Iterator<GalleryPage> pages;
    private final Map<GalleryPage, List<String>> found;
    private final Sight sight = new Sight(Path.of("target/gallery"));

    private GalleryVisit(URI root, Iterator<GalleryPage> pages, Map<GalleryPage, List<String>> found) {
        this.root = root;
        this.pages = pages;
        this.found = found;
    }

    /** What is wrong with each page, seen by two browsers at the same time. */
    static Map<GalleryPage, List<String>> ofAll(URI root, List<GalleryPage> asked) throws Exception {
        Map<GalleryPage, List<String>> found = new ConcurrentHashMap<>();
        Iterator<GalleryPage> pages = asked.iterator();
        try (ExecutorService visitors = Executors.newFixedThreadPool(2)) {
            for (Future<Void> visit : visitors.invokeAll(
                    List.of(new GalleryVisit(root, pages, found), new GalleryVisit(root, pages, found)))) {
                visit.get();
            }
        }
        return found;
    }

    @Override
    public Void call() {
        try (Chromium chromium = new Chromium()) {
            Map<String, BrowserContext> readers = new TreeMap<>();
            GalleryPage next = next();
            while (next != null) {
                BrowserContext reader =
                        readers.computeIfAbsent(next.language(), language -> chromium.visitor(language, true));
                found.put(next, look(reader, next));
                next = next();
            }
        }
        return null;
    }

    private GalleryPage next() {
        synchronized (pages) {
            return pages.hasNext() ? pages.next() : null;
        }
    }

    private List<String> look(BrowserContext reader, GalleryPage asked) {
        try (Page page = reader.newPage()) {
            List<String> faults = new ArrayList<>();
            page.onPageError(faults::add);
            page.onConsoleMessage(said -> {
                if (said.text().contains("Content Security")) {
                    faults.add(said.text());
                }
            });
            int status = page.navigate(root.resolve(asked.address()).toString()).status();
            if (status != asked.status()) {
                faults.add("answers " + status);
            }
            faults.addAll(sight.faults(page, asked.name() + "-" + asked.language()));
            return List.copyOf(faults);
        }
    }
}
