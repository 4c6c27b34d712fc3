package no.individuellplan.faults;

import java.util.EnumMap;
import java.util.Map;
import java.util.Random;
import no.individuellplan.local.TwoInstallations;
import no.individuellplan.local.TwoInstallations.Part;

/** Kills a part at random (SIGKILL) and starts it again, so many times, with a random pause between. */
final class Killer implements Runnable {
    private final TwoInstallations installations;
    private final Random random;
    private final int kills;
    private final int longestPauseMs;
    private final Map<Part, Integer> done = new EnumMap<>(Part.class);

    Killer(TwoInstallations installations, Random random, int kills, int longestPauseMs) {
        this.installations = installations;
        this.random = random;
        this.kills = kills;
        this.longestPauseMs = longestPauseMs;
    }

    @Override
    public void run() {
        Part[] parts = Part.values();
        for (int i = 0; i < kills && !Thread.currentThread().isInterrupted(); i++) {
            Pace.pause(random.nextInt(longestPauseMs / 4, longestPauseMs));
            Part part = parts[random.nextInt(parts.length)];
            installations.kill(part);
            synchronized (done) {
                done.merge(part, 1, Integer::sum);
            }
        }
    }

    /** How many times each has been killed so far. */
    Map<Part, Integer> done() {
        synchronized (done) {
            return new EnumMap<>(done);
        }
    }
}
