package no.individuellplan.core.pathway.rules;

/** Where treatment is given; some recommended times differ. */
public enum Setting {
    /** {@code Poliklinisk}. */
    OUTPATIENT,
    /** {@code Døgn}. */
    INPATIENT
}
