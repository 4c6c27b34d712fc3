package no.individuellplan.core.protection.rules;

import no.individuellplan.core.person.AddressProtection;

/**
 * Somebody about to write in how an address is protected.
 *
 * @param hasTheCase the coordinator or a stand-in, or at work in the coordinating unit that has the need
 * @param wanted null when nothing was chosen
 * @param why null when nothing was written
 */
public record ProtectFacts(boolean hasTheCase, AddressProtection now, AddressProtection wanted, String why) {
    boolean lesser() {
        return wanted != null && wanted.compareTo(now) < 0;
    }
}
