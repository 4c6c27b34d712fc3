package no.individuellplan.web.myplan;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What the words of a phase need. Each is null when it does not apply.
 *
 * @param reportedBy name and unit of who reported the need; «du» is said by the page when {@code reportedByYou}
 * @param assessment the coordinating unit's reason, in words the person reads
 * @param waitsFor names of those whose yes is still needed
 * @param askAgainOn when the person is asked again after a no
 * @param coordinatorWanted whether a coordinator was wanted although no plan was
 * @param coordinator name of the one who holds the chair
 * @param coordinatingUnit the unit that holds in the plan until somebody does
 * @param planVersion version of the plan, for pause and the like; 0 without a plan
 */
public record PhaseFacts(
        Instant reportedAt,
        String reportedBy,
        boolean reportedByYou,
        String assessment,
        String waitsFor,
        LocalDate askAgainOn,
        boolean coordinatorWanted,
        String coordinator,
        String coordinatingUnit,
        LocalDate pausedUntil,
        String pausedWhy,
        String endedWhy,
        long planVersion) {}
