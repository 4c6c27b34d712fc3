package no.individuellplan.core.rights.rules;

/**
 * Somebody at work about to agree to a deletion.
 *
 * @param asked a deletion was asked for, on one of the grounds, and has not been answered
 * @param sameHuman the first who agreed is the same human, also from another place of work
 * @param harmless the one who agrees has said that it does no harm to anybody
 * @param preserved what a service that takes part, or has, writes is to be preserved for posterity
 * @param held something is held back from deletion
 */
public record DeletionFacts(boolean asked, boolean sameHuman, boolean harmless, boolean preserved, boolean held) {}
