package no.individuellplan.core.notice.rules;

import java.time.Instant;

/**
 * One who wants notices, seen from one moment.
 *
 * @param letters the person wants letters on paper
 * @param failed the platform has given up reaching the address
 * @param opened when the person last opened their page
 * @param newest since when the newest of what waits has been told; null when nothing waits
 * @param made how many notices were made since the page was opened
 * @param firstEnded when the first of them was sent or given up; null while it waits, or there is none
 */
public record DueFacts(
        boolean letters, boolean failed, Instant opened, Instant newest, int made, Instant firstEnded, Instant now) {

    /** The same with what waits. */
    public DueFacts with(Instant newestThatWaits) {
        return new DueFacts(letters, failed, opened, newestThatWaits, made, firstEnded, now);
    }
}
