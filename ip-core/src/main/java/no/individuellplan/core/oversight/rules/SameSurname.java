package no.individuellplan.core.oversight.rules;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The last name of the one who looked is among the surnames of the person: they may be family, whom nobody serves (hpl
 * § 21). A try that was refused counts too. The platform keeps no addresses, so that living together cannot be seen.
 */
record SameSurname() implements OddAccess {
    @Override
    public List<Sign> in(ActorsDay day) {
        String surname = last(day.name());
        return day.byPerson(look -> !(look.nameOnly() && !look.refused()) && shares(surname, look)).values().stream()
                .map(looks -> Sign.of(SignalKind.SAME_SURNAME, looks))
                .toList();
    }

    private static boolean shares(String surname, Look look) {
        return look.familyName() != null
                && Arrays.asList(parts(look.familyName())).contains(surname);
    }

    private static String last(String name) {
        String[] parts = parts(name);
        return parts[parts.length - 1];
    }

    private static String[] parts(String name) {
        return name.strip().toLowerCase(Locale.ROOT).split("[\\s-]+");
    }
}
