package no.individuellplan.integration.fuzz;

import java.util.List;
import java.util.random.RandomGenerator;

/** Choices of one input, all from one seed. */
public record Pick(RandomGenerator random) {

    public <T> T one(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    public int below(int bound) {
        return bound <= 0 ? 0 : random.nextInt(bound);
    }

    public boolean oneIn(int times) {
        return random.nextInt(times) == 0;
    }
}
