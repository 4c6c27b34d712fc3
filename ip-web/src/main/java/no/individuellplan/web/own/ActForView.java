package no.individuellplan.web.own;

import java.util.List;
import no.individuellplan.core.person.Representation;

/**
 * Whose plan shall be shown.
 *
 * @param chosen id of the one acted for now; empty for oneself
 */
public record ActForView(String ownName, String chosen, List<Other> others) {

    /** Somebody one may act for, and as what. */
    public record Other(String id, String name, Representation.Kind kind) {}
}
