package no.individuellplan.integration.format.plo;

import java.util.Arrays;
import java.util.Optional;

/**
 * What a message does to one that was sent before (Forsendelsesstatus, list 7309; HISD 1154). List 7309 has more codes; they
 * are not allowed here.
 */
public enum Shipment {
    NEW("N"),
    /** Carries the whole content anew. */
    CHANGE("M"),
    CANCELLATION("C");

    private final String code;

    Shipment(String code) {
        this.code = code;
    }

    static Optional<Shipment> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }
}
