package no.individuellplan.core.directory.rules;

import no.individuellplan.core.directory.PartyLine;

/**
 * One line of a file for the register, and what stands around it.
 *
 * @param again the same HER-id stands in more than one line of the file
 * @param parentKnown the organisation it names is in the file, or else in the register, and is of the upper level
 * @param otherLevel it is in the register at the other level
 */
public record ImportFacts(PartyLine line, boolean again, boolean parentKnown, boolean otherLevel) {}
