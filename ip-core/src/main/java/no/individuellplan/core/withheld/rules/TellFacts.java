package no.individuellplan.core.withheld.rules;

/**
 * Parents about to be let see something they must know.
 *
 * @param age whole years of the child; below 0 when the birth date is unknown
 * @param parentActs the one told acts for the child, or all are told
 */
public record TellFacts(boolean byProfessional, int age, boolean parentActs, String why, String childTold) {}
