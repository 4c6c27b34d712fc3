package no.individuellplan.core.relocation.rules;

/**
 * A plan about to be taken over, or sent back.
 *
 * @param atTheUnit the one who acts works at the coordinating unit the person moves to
 * @param waits everybody who had to has said yes, and nobody has taken over
 * @param consented the consent to the move is in force
 * @param proposedInOld the one proposed as coordinator works for the municipality the person leaves
 * @param reason why it is the wrong place; null when nothing is said, or when the plan is taken over
 */
public record HandleFacts(boolean atTheUnit, boolean waits, boolean consented, boolean proposedInOld, String reason) {}
