package no.individuellplan.integration.format.referral;

import java.util.Arrays;
import java.util.Optional;
import no.individuellplan.integration.format.code.Code;
import no.individuellplan.integration.format.code.CodeList;

/** The kinds of referral that are Henvisning 2.0 (list 8279). Older kinds are answered with T10. */
public enum ReferralType {
    /** For something new. */
    HENVISNING_NYTILSTAND,
    /** Sent on by one who was referred to. */
    HENVISNING_VIDERE;

    public static Optional<ReferralType> of(String value) {
        return Arrays.stream(values()).filter(type -> type.name().equals(value)).findFirst();
    }

    public Code code() {
        return CodeList.MESSAGE_TYPE.plain(name());
    }
}
