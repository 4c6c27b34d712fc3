package no.individuellplan.core.directory;

import java.util.Arrays;
import java.util.Optional;

/** The national lists of kinds of service ({@code tjenestetype}). */
public enum ServiceList {
    /** Of a municipality. */
    MUNICIPAL("8663"),
    /** Of anybody. */
    COMMON("8666"),
    /** Of the specialist health services. */
    SPECIALIST("8668");

    private final String number;

    ServiceList(String number) {
        this.number = number;
    }

    /** As the list is named nationally. */
    public String number() {
        return number;
    }

    /** Empty for any other list. */
    public static Optional<ServiceList> of(String number) {
        return Arrays.stream(values())
                .filter(list -> list.number.equals(number))
                .findFirst();
    }
}
