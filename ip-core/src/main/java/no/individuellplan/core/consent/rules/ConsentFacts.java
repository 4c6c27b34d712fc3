package no.individuellplan.core.consent.rules;

import java.time.LocalDate;
import java.util.Set;

/**
 * One answer about to be written to the ledger.
 *
 * @param someoneMay whether the law gives anybody the right to answer for this person today
 * @param giverMay whether it is the one who answers
 * @param ownNo the person themself, from 12 years, says no or takes a yes back (pbrl §§ 4-4 to 4-6, GDPR-07)
 * @param age whole years of the person the consent is about; -1 when the birth date is unknown
 * @param answeredForAnother a parent or guardian answers
 * @param childObjects the child has said no
 * @param sharing a consent to share, which must say with whom, what and until when
 * @param areas names of what is shared
 */
public record ConsentFacts(
        boolean someoneMay,
        boolean giverMay,
        boolean ownNo,
        int age,
        boolean answeredForAnother,
        boolean yes,
        String childsView,
        boolean childObjects,
        String textShown,
        boolean sharing,
        boolean recipientNamed,
        Set<String> areas,
        boolean areasMayBeShared,
        LocalDate from,
        LocalDate until) {}
