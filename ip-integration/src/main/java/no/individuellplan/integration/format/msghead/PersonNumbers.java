package no.individuellplan.integration.format.msghead;

/**
 * Norwegian personal numbers in messages, checked no harder than what a receiver may refuse: eleven digits, and for
 * fødselsnummer and D-number the control digits, by the rule in force from 2032, which all older numbers satisfy too.
 */
final class PersonNumbers {

    private static final int[] FIRST = {3, 7, 6, 1, 8, 9, 4, 5, 2, 1};
    private static final int[] SECOND = {5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1};

    private PersonNumbers() {}

    static boolean hasElevenDigits(String number) {
        return number.length() == 11 && number.chars().allMatch(digit -> digit >= '0' && digit <= '9');
    }

    static boolean isConsistent(String number) {
        return hasElevenDigits(number) && rest(number, FIRST) <= 3 && rest(number, SECOND) == 0;
    }

    static String kind(String number) {
        if (!hasElevenDigits(number)) {
            throw new IllegalArgumentException("A personal number has eleven digits");
        }
        char first = number.charAt(0);
        return first >= '8' ? "FHN" : first >= '4' ? "DNR" : "FNR";
    }

    private static int rest(String number, int[] weights) {
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * (number.charAt(i) - '0');
        }
        return sum % 11;
    }
}
