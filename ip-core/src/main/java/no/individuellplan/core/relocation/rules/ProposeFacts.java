package no.individuellplan.core.relocation.rules;

import java.time.LocalDate;

/**
 * A move about to be begun.
 *
 * @param mayPropose the one who says it answers for the person, is the person from 12 years, or coordinates
 * @param municipalityKnown it has a coordinating unit on the platform
 * @param sameMunicipality the person's coordinating unit is that one already
 * @param underWay another move waits for an answer or for being taken over
 * @param movingOn null when not said
 */
public record ProposeFacts(
        boolean mayPropose,
        boolean planOpen,
        boolean municipalityKnown,
        boolean sameMunicipality,
        boolean underWay,
        LocalDate movingOn,
        boolean protectedAddress,
        LocalDate today) {}
