package no.individuellplan.core.oversight.rules;

import java.time.LocalDateTime;
import java.util.UUID;
import no.individuellplan.core.id.PersonId;

/**
 * One line of the log, with what it takes to say whether it is odd.
 *
 * @param entry the line
 * @param at Europe/Oslo
 * @param person null when the address named nobody
 * @param familyName of the person; null when there is none
 * @param nameOnly no more than the name was seen, as in a list
 * @param colleague the person works in the same organisation as the one who looked
 * @param emergency seen by what was opened in an emergency, or the opening itself
 * @param task the one who looked coordinates, is the contact of a service, reported or handles the need, or wrote that day
 */
public record Look(
        UUID entry,
        LocalDateTime at,
        PersonId person,
        String familyName,
        boolean refused,
        boolean nameOnly,
        boolean colleague,
        boolean task,
        boolean emergency) {

    boolean sawMoreThanTheName() {
        return !refused && !nameOnly;
    }
}
