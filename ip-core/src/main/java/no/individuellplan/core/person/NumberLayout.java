package no.individuellplan.core.person;

import java.time.Month;
import java.util.Optional;

/**
 * Which kind of number the first six digits announce. The day and the month are read only to tell kinds apart and to
 * find typing errors; nothing here becomes a birth date.
 *
 * @param kind the kind
 * @param synthetic made for testing: month + 80 (Skatteetaten) or + 65 (Norsk helsenett)
 */
record NumberLayout(NationalIdKind kind, boolean synthetic) {
    private static final int D_NUMBER = 40;
    private static final int LOCAL_NUMBER = 40;
    private static final int TEST_HEALTH_NETWORK = 65;
    private static final int TEST_TAX_ADMINISTRATION = 80;

    /** Empty when the six first digits are neither a date that exists nor one of the known changes of it. */
    static Optional<NumberLayout> of(String digits) {
        if (digits.charAt(0) >= '8') {
            return Optional.of(new NumberLayout(NationalIdKind.FHN, false));
        }
        int day = number(digits, 0);
        int month = number(digits, 2);
        int offset = offsetOf(month);
        boolean dNumber = day > D_NUMBER;
        boolean local = offset == LOCAL_NUMBER;
        if (dNumber && local || !exists(dNumber ? day - D_NUMBER : day, month - offset, number(digits, 4))) {
            return Optional.empty();
        }
        NationalIdKind kind = local ? NationalIdKind.HNR : dNumber ? NationalIdKind.DNR : NationalIdKind.FNR;
        return Optional.of(new NumberLayout(kind, offset > LOCAL_NUMBER));
    }

    private static int offsetOf(int month) {
        if (month > TEST_TAX_ADMINISTRATION) {
            return TEST_TAX_ADMINISTRATION;
        }
        if (month > TEST_HEALTH_NETWORK) {
            return TEST_HEALTH_NETWORK;
        }
        return month > LOCAL_NUMBER ? LOCAL_NUMBER : 0;
    }

    /** The century is not in the number from 2032 on, so 29 February of year 00 exists (in 2000). */
    private static boolean exists(int day, int month, int yearOfCentury) {
        return month >= 1 && month <= 12 && day >= 1 && day <= Month.of(month).length(yearOfCentury % 4 == 0);
    }

    private static int number(String digits, int from) {
        return Integer.parseInt(digits, from, from + 2, 10);
    }
}
