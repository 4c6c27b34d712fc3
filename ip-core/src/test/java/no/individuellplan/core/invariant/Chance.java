package no.individuellplan.core.invariant;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.random.RandomGenerator;
import no.individuellplan.core.access.Area;

/** Random choices, mostly sensible, now and then not. The seed says them all. */
final class Chance {
    private static final List<String> NOTHING = List.of("", "   ", "\u0000\u0007");
    private static final List<String> WORDS = List.of(
            "Sove bedre", "Komme ut hver dag", "Få orden på økonomien", "Være med på fotball", "🐾 hunden\r\nog meg");
    private final RandomGenerator random;

    Chance(long seed) {
        random = new Random(seed);
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    boolean in(int times, int of) {
        return random.nextInt(of) < times;
    }

    <T> T of(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    <T> Optional<T> maybe(List<T> some) {
        return some.isEmpty() ? Optional.empty() : Optional.of(of(some));
    }

    /** Mostly this; now and then nothing, blanks, or far too much. */
    String words() {
        return switch (random.nextInt(40)) {
            case 0 -> null;
            case 1 -> of(NOTHING);
            case 2 -> "x".repeat(20_001);
            default -> of(WORDS) + " " + random.nextInt(100);
        };
    }

    String wordsOrNull() {
        return in(1, 2) ? null : words();
    }

    /** Mostly the version that stands. */
    long version(long standing) {
        return in(1, 25) ? standing - 1 : standing;
    }

    /** Mostly ahead, now and then behind, far away, or none. */
    LocalDate day(LocalDate today) {
        return switch (random.nextInt(20)) {
            case 0 -> null;
            case 1 -> today.minusDays(random.nextInt(60));
            case 2 -> today.plusYears(2);
            case 3 -> today;
            default -> today.plusDays(1 + random.nextInt(360));
        };
    }

    /** Mostly of what can be shared. */
    Set<Area> areas() {
        EnumSet<Area> some = EnumSet.noneOf(Area.class);
        List<Area> from = in(1, 30) ? List.of(Area.values()) : List.copyOf(EnumSet.copyOf(Area.SHAREABLE));
        int many = in(1, 30) ? 0 : 1 + random.nextInt(5);
        for (int i = 0; i < many; i++) {
            some.add(of(from));
        }
        return some;
    }

    Area lifeArea() {
        return in(1, 30) ? of(List.of(Area.values())) : of(List.copyOf(EnumSet.copyOf(Area.LIFE_AREAS)));
    }
}
