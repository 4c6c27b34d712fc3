package no.individuellplan.web.worlds;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import no.individuellplan.core.access.Area;

/** Chance, the same each time from the same seed. */
final class Luck {
    private final Random random;

    Luck(long seed) {
        random = new Random(seed * 0x9E3779B97F4A7C15L);
        random.nextLong();
    }

    /** 0 or more, and less than the bound. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    int between(int least, int most) {
        return least + below(most - least + 1);
    }

    boolean percent(int chance) {
        return below(100) < chance;
    }

    <T> T of(List<T> some) {
        return some.get(below(some.size()));
    }

    @SafeVarargs
    final <T> T of(T... some) {
        return some[below(some.length)];
    }

    /** One to so many of them. */
    <T> List<T> some(Collection<T> all, int most) {
        List<T> left = new ArrayList<>(all);
        List<T> taken = new ArrayList<>();
        for (int wanted = between(1, Math.min(most, left.size())); wanted > 0; wanted--) {
            taken.add(left.remove(below(left.size())));
        }
        return taken;
    }

    Area lifeArea() {
        return of(EnumSet.range(Area.HOUSING, Area.EVERYDAY).stream().limit(4).toList());
    }

    Set<Area> shared() {
        return Set.copyOf(some(
                EnumSet.range(Area.ABOUT_ME, Area.EVERYDAY).stream().limit(5).toList(), 4));
    }
}
