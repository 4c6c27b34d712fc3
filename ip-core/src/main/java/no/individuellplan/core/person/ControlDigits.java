package no.individuellplan.core.person;

/**
 * The two last digits of a national id, counted modulo 11. Numbers given from 2032 have a first control digit whose sum
 * leaves 0, 1, 2 or 3 where it used to leave 0; the second is unchanged (FNR-03). The second sum covers every digit with
 * a weight that is no multiple of 11, so that one wrong digit, or two neighbours that changed places, is always found.
 */
final class ControlDigits {
    private static final int[] FIRST = {3, 7, 6, 1, 8, 9, 4, 5, 2, 1};
    private static final int[] SECOND = {5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1};
    private static final int HIGHEST_FIRST_REMAINDER_FROM_2032 = 3;

    private ControlDigits() {}

    /** For numbers that Folkeregisteret gives: those given before 2032 and from 2032. */
    static boolean holdFromFolkeregisteret(String digits) {
        return remainder(digits, FIRST) <= HIGHEST_FIRST_REMAINDER_FROM_2032 && remainder(digits, SECOND) == 0;
    }

    /** For numbers that others give: the change of 2032 does not concern them. */
    static boolean holdStrictly(String digits) {
        return remainder(digits, FIRST) == 0 && remainder(digits, SECOND) == 0;
    }

    private static int remainder(String digits, int[] weights) {
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * (digits.charAt(i) - '0');
        }
        return sum % 11;
    }
}
