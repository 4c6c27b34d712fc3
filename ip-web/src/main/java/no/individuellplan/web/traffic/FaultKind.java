package no.individuellplan.web.traffic;

/** What was wrong with something on the wire, as far as somebody must do different things about it. */
public enum FaultKind {
    EXPIRED,
    REVOKED,
    CERTIFICATE,
    SPOOFED,
    SEAL,
    FIELDS,
    OTHER;

    /** @param condition as the wire has it */
    static FaultKind of(String condition) {
        return switch (condition) {
            case "transport:expired-certificate" -> EXPIRED;
            case "transport:revoked-certificate" -> REVOKED;
            case "transport:invalid-certificate" -> CERTIFICATE;
            case "abuse:spoofing-attack" -> SPOOFED;
            case "transport:invalid-cms-pkcs", "transport:decryption-failed", "transport:invalid-signature" -> SEAL;
            case "transport:required-field-missing", "transport:invalid-field-value" -> FIELDS;
            default -> OTHER;
        };
    }
}
