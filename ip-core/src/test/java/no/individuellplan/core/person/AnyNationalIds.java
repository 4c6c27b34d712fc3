package no.individuellplan.core.person;

import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Numbers that nobody has been given: every one is synthetic (month + 80) or counted for the test. */
final class AnyNationalIds {
    private static final int[] FIRST = {3, 7, 6, 1, 8, 9, 4, 5, 2};
    private static final int[] SECOND = {5, 4, 3, 2, 7, 6, 5, 4, 3, 2};

    private AnyNationalIds() {}

    /** With the first control digit of before 2032 (remainder 0) and from 2032 (0 to 3). */
    static Arbitrary<String> synthetic() {
        return numbers(0, 80);
    }

    static Arbitrary<String> syntheticDNumbers() {
        return numbers(40, 80);
    }

    static Arbitrary<String> common() {
        return Combinators.combine(
                        Arbitraries.integers().between(8, 9),
                        Arbitraries.integers().between(0, 99_999_999))
                .as("%d%08d"::formatted)
                .map(nine -> withControl(nine, 0))
                .filter(number -> number.length() == 11);
    }

    private static Arbitrary<String> numbers(int dayOffset, int monthOffset) {
        return Combinators.combine(
                        Arbitraries.integers().between(1 + dayOffset, 28 + dayOffset),
                        Arbitraries.integers().between(1 + monthOffset, 12 + monthOffset),
                        Arbitraries.integers().between(0, 99_999),
                        Arbitraries.integers().between(0, 3))
                .as((day, month, rest, remainder) -> withControl("%02d%02d%05d".formatted(day, month, rest), remainder))
                .filter(number -> number.length() == 11);
    }

    /** The first number with these six digits. With another remainder than 0 nobody has it before 2032. */
    static String startingWith(String six, int remainder) {
        return IntStream.range(0, 1000)
                .mapToObj(i -> withControl("%s%03d".formatted(six, i), remainder))
                .filter(number -> number.length() == 11)
                .findFirst()
                .orElseThrow();
    }

    /** Nine digits and their control digits, so that the first sum leaves this remainder; shorter when there are none. */
    private static String withControl(String nine, int remainder) {
        int first = Math.floorMod(remainder - sum(nine, FIRST), 11);
        int second = Math.floorMod(-sum(nine + first % 10, SECOND), 11);
        return first == 10 || second == 10 ? nine : nine + first + second;
    }

    private static int sum(String digits, int[] weights) {
        return IntStream.range(0, weights.length)
                .map(i -> weights[i] * (digits.charAt(i) - '0'))
                .sum();
    }
}
