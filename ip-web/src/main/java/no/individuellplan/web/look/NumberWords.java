package no.individuellplan.web.look;

import java.util.List;

/** Numbers from two to twelve in words, as one says them; larger ones in figures. One has a gender and is left out. */
enum NumberWords {
    NORWEGIAN("to", "tre", "fire", "fem", "seks", "sju", "åtte", "ni", "ti", "elleve", "tolv"),
    ENGLISH("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    private final List<String> fromTwo;

    NumberWords(String... fromTwo) {
        this.fromTwo = List.of(fromTwo);
    }

    String of(long number) {
        return number >= 2 && number < fromTwo.size() + 2 ? fromTwo.get((int) number - 2) : Long.toString(number);
    }
}
