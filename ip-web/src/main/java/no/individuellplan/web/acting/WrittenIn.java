package no.individuellplan.web.acting;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import no.individuellplan.core.person.Representation.Kind;

/** What somebody at work may write in, as it stands in addresses. */
public enum WrittenIn {
    BARNEVERNET(Kind.CHILD_WELFARE),
    FOSTERFORELDER(Kind.CARER),
    FULLMAKT(Kind.ATTORNEY),
    FREMTIDSFULLMAKT(Kind.FUTURE_ATTORNEY);

    private final Kind kind;

    WrittenIn(Kind kind) {
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }

    boolean forChildren() {
        return kind == Kind.CHILD_WELFARE || kind == Kind.CARER;
    }

    public String address() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Kind> at(String address) {
        return Arrays.stream(values())
                .filter(one -> one.address().equals(address))
                .findFirst()
                .map(WrittenIn::kind);
    }
}
