package no.individuellplan.core.rights.rules;

import java.time.LocalDate;

/**
 * Somebody about to complain.
 *
 * @param ownSide it is the person, or one who acts for the person
 * @param ownAge of the person who complains themselves, in whole years; null for another, and when the birth date is unknown
 * @param attorney acts on a power of attorney
 * @param authority the written authority in words; null when nothing was said
 * @param about null when nothing was chosen
 * @param decisionMakerKnown the service named has had to do with the person
 * @param words null when nothing was written
 * @param knownOn the day the person got to know of it; null when not said
 * @param late the time to complain is over
 */
public record ComplaintFacts(
        boolean ownSide,
        Integer ownAge,
        boolean attorney,
        String authority,
        ComplaintAbout about,
        boolean decisionMakerKnown,
        String words,
        LocalDate knownOn,
        boolean late,
        LocalDate today) {}
