package no.individuellplan.web.story;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import no.individuellplan.web.seen.Sight;

/** Follows every link from a page, one of each kind: addresses that differ only in an id are the same page. */
final class Walk {
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f-]{27}");
    private static final Pattern NOT_A_PAGE = Pattern.compile(
            "^/(logg-ut|sprak|innlogg|assets|q/|api/).*|.*/(fil|pdf|vedlegg/\\d+)$|/min-plan/ta-med/.+");
    private static final String LINKS =
            "[...document.querySelectorAll('a[href]')].filter(a => a.origin === location.origin && !a.download)"
                    + ".map(a => a.pathname + a.search)";
    private static final Set<String> DOORS = Set.of("/min-plan", "/arbeid");
    private static final int OK = 200;
    private static final int NO_ACCESS = 403;

    private final Window window;
    private final String user;
    private final Sight sight;
    private final Set<String> known = new HashSet<>();
    private final Deque<String> ahead = new ArrayDeque<>();
    private final List<String> faults = new ArrayList<>();
    private String home;

    Walk(Window window, String user) {
        this.window = window;
        this.user = user;
        sight = new Sight(Path.of("target", "walk"));
    }

    /** What is wrong with the pages one comes to; each begins with the address. */
    List<String> from(String start) {
        home = start;
        meet(start);
        while (!ahead.isEmpty()) {
            look(ahead.removeFirst());
        }
        return List.copyOf(faults);
    }

    private void look(String address) {
        window.open(address);
        if (window.status() != OK && !isDoorOfOthers(address)) {
            faults.add(address + " answers " + window.status());
        }
        sight.faults(window.page(), user + kind(address).replaceAll("[^a-z{}-]+", "_"))
                .forEach(fault -> faults.add(address + " " + fault));
        window.complaints().forEach(said -> faults.add(address + " console " + said));
        for (Object link : (List<?>) window.page().evaluate(LINKS)) {
            meet((String) link);
        }
    }

    /** The front page has two doors, and the wrong one says so. */
    private boolean isDoorOfOthers(String address) {
        return DOORS.contains(address) && !address.equals(home) && window.status() == NO_ACCESS;
    }

    private void meet(String address) {
        if (!NOT_A_PAGE.matcher(address).matches() && known.add(kind(address))) {
            ahead.add(address);
        }
    }

    private static String kind(String address) {
        URI uri = URI.create(address);
        return ID.matcher(uri.getPath()).replaceAll("{id}") + (uri.getQuery() == null ? "" : "?" + names(uri));
    }

    private static List<String> names(URI uri) {
        return List.of(uri.getQuery().split("&")).stream()
                .map(pair -> pair.replaceAll("=.*", ""))
                .toList();
    }
}
