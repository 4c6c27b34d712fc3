package no.individuellplan.integration.format.plo;

import no.individuellplan.integration.format.code.Code;

/**
 * A service the sender thinks the patient needs (TjenesteBehov).
 *
 * @param kind IPLOS, list 9151
 * @param name BetegnelseTjeneste, empty when not said
 */
public record ServiceNeed(Code kind, String name, String description) {
    /** What to call it: the sender's own name, else that of the code, else the description. */
    public String shown() {
        return !name.isBlank() ? name : kind.isPresent() ? kind.shown() : description;
    }
}
