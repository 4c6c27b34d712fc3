package no.individuellplan.web.myplan;

import java.time.Instant;
import no.individuellplan.core.access.Area;
import no.individuellplan.web.look.Form;

/**
 * A suggestion from somebody at work. The person takes it in, rewords it first, or puts it away.
 *
 * @param current the words that stand now; null when a new goal is suggested
 */
public record SuggestionView(
        String id, long version, Area area, String words, String current, String by, Instant at, Form form) {}
