package no.individuellplan.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;

/** An invented person that measured messages are about, with a conversation of their own. */
record Somebody(UUID id, String family, LocalDate born, String number, UUID conversation) {
    private static final LocalDate FIRST = LocalDate.of(1960, 1, 1);
    private static final int BETWEEN_DAYS = 17;
    private static final int SYNTHETIC_MONTH = 80;
    private static final int[] FIRST_WEIGHTS = {3, 7, 6, 1, 8, 9, 4, 5, 2};
    private static final int[] SECOND_WEIGHTS = {5, 4, 3, 2, 7, 6, 5, 4, 3, 2};

    /** So many, known to the municipality. */
    static List<Somebody> in(Connection database, int number) throws SQLException {
        List<Somebody> all = IntStream.range(0, number)
                .mapToObj(i -> {
                    LocalDate born = FIRST.plusDays((long) i * BETWEEN_DAYS);
                    return new Somebody(
                            UUID.randomUUID(), "Nummer" + (i + 1), born, number(born, i), UUID.randomUUID());
                })
                .toList();
        try (PreparedStatement person = database.prepareStatement(
                        "insert into person (id, given_name, family_name, birth_date, protection, version)"
                                + " values (?, 'Målt', ?, ?, 'NONE', 0)");
                PreparedStatement id = database.prepareStatement(
                        "insert into national_id (digits, person_id, place) values (?, ?, 0)")) {
            for (Somebody one : all) {
                person.setObject(1, one.id);
                person.setString(2, one.family);
                person.setObject(3, one.born);
                person.addBatch();
                id.setString(1, one.number);
                id.setObject(2, one.id);
                id.addBatch();
            }
            person.executeBatch();
            id.executeBatch();
        }
        return all;
    }

    /** The first synthetic number of that day, from there on, that has both check digits. */
    private static String number(LocalDate born, int from) {
        for (int individual = 100 + from % 100; individual < 500; individual++) {
            String nine = String.format(
                    Locale.ROOT,
                    "%02d%02d%02d%03d",
                    born.getDayOfMonth(),
                    born.getMonthValue() + SYNTHETIC_MONTH,
                    born.getYear() % 100,
                    individual);
            int first = check(nine, FIRST_WEIGHTS);
            int second = first > 9 ? 10 : check(nine + first, SECOND_WEIGHTS);
            if (first <= 9 && second <= 9) {
                return nine + first + second;
            }
        }
        throw new IllegalStateException("No number for " + born);
    }

    private static int check(String digits, int[] weights) {
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * (digits.charAt(i) - '0');
        }
        return (11 - sum % 11) % 11;
    }
}
