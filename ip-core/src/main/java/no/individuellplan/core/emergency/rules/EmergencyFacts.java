package no.individuellplan.core.emergency.rules;

import java.util.Set;
import no.individuellplan.core.access.Area;

/**
 * Somebody about to open what they may not ordinarily see.
 *
 * @param found there is a person with a plan, and the address is not protected
 * @param ownFamily it is oneself, or close family
 * @param mayAlready all that is asked for is open to the actor as it is
 * @param reason null when nothing was written
 * @param objected the person objects to the actor's unit seeing some of it
 * @param weighty the weighty reasons for overriding that; null when nothing was written
 * @param most areas at most
 */
public record EmergencyFacts(
        boolean healthPersonnel,
        boolean found,
        boolean ownFamily,
        boolean mayAlready,
        Set<Area> areas,
        String reason,
        boolean objected,
        String weighty,
        int most) {

    boolean areasAreFew() {
        return !areas.isEmpty() && areas.size() <= most && Area.SHAREABLE.containsAll(areas);
    }

    /** Whether the one who asks may open at all, and has said what and why. */
    boolean meant() {
        return healthPersonnel && areasAreFew() && reason != null;
    }
}
