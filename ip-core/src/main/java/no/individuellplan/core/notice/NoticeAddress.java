package no.individuellplan.core.notice;

import java.time.Instant;
import no.individuellplan.core.id.PersonId;

/**
 * Where a person wants notices. Seen by the person alone; forgotten when they stop.
 *
 * @param givenAt when it was given; a new address is another
 * @param openedAt when the person last had their own first page before them
 * @param failedAt when the platform gave up reaching it; null while it has not
 */
public record NoticeAddress(
        PersonId person, String email, NoticeLanguage language, Instant givenAt, Instant openedAt, Instant failedAt) {
    @Override
    public String toString() {
        return "NoticeAddress[" + person + "]";
    }
}
