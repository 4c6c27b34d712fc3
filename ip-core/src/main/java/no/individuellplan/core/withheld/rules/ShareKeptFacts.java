package no.individuellplan.core.withheld.rules;

/**
 * An item kept from parents about to be shared with a service.
 *
 * @param age whole years; below 0 when the birth date is unknown
 * @param kept a goal, a measure or own words, kept from all who act for the child
 * @param words the text the child says yes to, or the professional's reason
 */
public record ShareKeptFacts(
        boolean byChild, boolean byProfessional, int age, boolean kept, boolean serviceTakesPart, String words) {}
