package no.individuellplan.core.notice;

import java.util.List;
import java.util.Locale;

/** What an installation may call itself in an e-mail: nothing that says health, plan, service or role (I15). */
final class Discreet {
    private static final List<String> TELLING = List.of(
            "helse",
            "health",
            "plan",
            "psyk",
            "psych",
            "rus",
            "lege",
            "klinik",
            "clinic",
            "sykehus",
            "sjukehus",
            "hospital",
            "pasient",
            "patient",
            "omsorg",
            "care",
            "koordin",
            "coordin",
            "barnevern",
            "dps",
            "bup",
            "nav",
            "tjeneste",
            "teneste",
            "service");

    private Discreet() {}

    /** @throws IllegalArgumentException when there is nothing, more than one line, or a word that tells */
    static String of(String what, String words) {
        if (words == null || words.isBlank() || words.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException(what + " is not one line of words");
        }
        String small = words.toLowerCase(Locale.ROOT);
        TELLING.stream().filter(small::contains).findFirst().ifPresent(telling -> {
            throw new IllegalArgumentException(what + " tells too much in an e-mail: \"" + telling + "\"");
        });
        return words;
    }
}
