package no.individuellplan.integration.fuzz;

import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/** The inputs of one run. The same run seed and number make the same bytes, as long as the seeds are the same. */
final class Inputs {
    private static final int SPREAD = 0x9E3779B9;

    private final long run;
    private final Seeds seeds;
    private final Lures lures;

    Inputs(long run, Seeds seeds, Doors doors) {
        this.run = run;
        this.seeds = seeds;
        this.lures = new Lures(doors);
    }

    byte[] input(long number) {
        RandomGenerator random = new SplittableRandom(run ^ number * SPREAD);
        Pick pick = new Pick(random);
        String text = seeds.one(pick);
        for (int changes = pick.below(4); changes > 0; changes--) {
            text = pick.oneIn(6)
                    ? lures.into(text, pick)
                    : pick.one(Structure.ALL).apply(text, pick);
        }
        byte[] bytes = Bytes.of(text, pick);
        return pick.oneIn(5) ? Bytes.damaged(bytes, pick) : bytes;
    }
}
