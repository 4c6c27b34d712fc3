package no.individuellplan.web.sharing;

import no.individuellplan.core.access.Area;

/**
 * One goal, measure or text of what a service sees, with the one thing that can be done with it.
 *
 * @param words its own words
 * @param by who has kept it out; null when it is shared, or follows another
 * @param follows kept out because what it belongs to is
 * @param address where a POST keeps it out, or shares it again
 */
public record KeepOutLine(String words, Area area, String by, boolean follows, String address) {
    public boolean kept() {
        return by != null;
    }
}
