package no.individuellplan.core.directory;

import java.util.Objects;

/** What a communication party does, in one of the national lists. A code we do not know is kept as it is. */
public record ServiceCode(ServiceList list, String code) {
    public ServiceCode {
        Objects.requireNonNull(list);
        Objects.requireNonNull(code);
    }

    /** List and code, as {@code 8663:KP02}. */
    @Override
    public String toString() {
        return list.number() + ":" + code;
    }
}
