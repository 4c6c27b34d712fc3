package no.individuellplan.integration.transport;

import java.util.Arrays;
import java.util.Optional;

/**
 * Why something on the wire was refused: the error conditions of the AMQP transport of e-messages, each with the nearest code
 * of list 8221.
 */
public enum WireFault {
    INVALID_CMS("transport:invalid-cms-pkcs", "S99"),
    INVALID_CERTIFICATE("transport:invalid-certificate", "S02"),
    EXPIRED_CERTIFICATE("transport:expired-certificate", "S02"),
    REVOKED_CERTIFICATE("transport:revoked-certificate", "S03"),
    DECRYPTION_FAILED("transport:decryption-failed", "S99"),
    INVALID_SIGNATURE("transport:invalid-signature", "S01"),
    FIELD_MISSING("transport:required-field-missing", "T99"),
    FIELD_INVALID("transport:invalid-field-value", "E10"),
    NOT_WELL_FORMED("transport:not-well-formed-xml", "T01"),
    UNSUPPORTED("transport:unsupported-message", "T10"),
    INTERNAL("transport:internal-error", "X99"),
    SPOOFED("abuse:spoofing-attack", "S02");

    private static final String ANOTHER = "X99";

    private final String condition;
    private final String code;

    WireFault(String condition, String code) {
        this.condition = condition;
        this.code = code;
    }

    /** As it stands on the wire. */
    public String condition() {
        return condition;
    }

    /** Of list 8221. */
    public String code() {
        return code;
    }

    /** The code of list 8221 nearest to what the other side says; X99 for what we do not know. */
    public static String codeOf(String condition) {
        return of(condition).map(WireFault::code).orElse(ANOTHER);
    }

    private static Optional<WireFault> of(String condition) {
        return Arrays.stream(values())
                .filter(one -> one.condition.equals(condition))
                .findFirst();
    }
}
