package no.individuellplan.core.world;

import java.time.LocalDate;
import no.individuellplan.core.person.NationalId;
import no.individuellplan.core.person.SyntheticNumbers;

/** National ids that belong to no one: month + 80, control digits that hold. */
public final class Numbers {
    private static final int[] FIRST = {3, 7, 6, 1, 8, 9, 4, 5, 2};
    private static final int[] SECOND = {5, 4, 3, 2, 7, 6, 5, 4, 3, 2};

    private Numbers() {}

    /** The {@code which}-th number from this date whose control digits exist. */
    public static NationalId synthetic(LocalDate born, int which) {
        int found = -1;
        for (int individ = 0; individ < 1000; individ++) {
            String nine = "%02d%02d%02d%03d"
                    .formatted(born.getDayOfMonth(), born.getMonthValue() + 80, born.getYear() % 100, individ);
            int first = control(nine, FIRST);
            int second = first == 10 ? 10 : control(nine + first, SECOND);
            if (second != 10 && ++found == which) {
                return NationalId.of(nine + first + second, SyntheticNumbers.ALLOWED);
            }
        }
        throw new IllegalArgumentException("No such number");
    }

    private static int control(String digits, int[] weights) {
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * (digits.charAt(i) - '0');
        }
        return (11 - sum % 11) % 11;
    }
}
