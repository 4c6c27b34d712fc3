package no.individuellplan.web.worlds;

import java.util.List;
import java.util.UUID;
import no.individuellplan.core.access.Area;

/**
 * One change that somebody tries, three times over: as a use case, as a call to the API, and as a bare statement.
 *
 * @param item the row it is about; null when it is new, or has no permit or secret of its own
 * @param lawful what else the law asks of who does it, beside a right to write there
 * @param useCase null when the use case takes only those at work, and this is none
 * @param version what the caller has seen; null when there is nothing yet
 * @param statement with a place for each value
 */
record Attempt(
        String name,
        Area area,
        UUID item,
        boolean lawful,
        Runnable useCase,
        String method,
        String path,
        Long version,
        Object form,
        String statement,
        List<?> values) {}
