package no.individuellplan.core.rights.rules;

/**
 * Somebody about to ask for something about their own information.
 *
 * @param ownSide it is the person, or one who acts for the person
 * @param ownAge of the person who asks themselves, in whole years; null for another, and when the birth date is unknown
 * @param needsItem it is about one part of the plan, and not about all of it
 * @param itemSeen that part is there, and the one who asks may see it
 * @param needsGround it is for a deletion
 * @param ground null when none was chosen
 * @param answeredBySomebody there is a service that can answer
 * @param words null when nothing was written
 */
public record WishFacts(
        boolean ownSide,
        Integer ownAge,
        boolean needsItem,
        boolean itemSeen,
        boolean needsGround,
        DeletionGround ground,
        boolean answeredBySomebody,
        String words) {}
