package no.individuellplan.core.breach.rules;

/** What it may mean for those it is about, as the privacy officer assesses it (GDPR art. 33 and 34). */
public enum BreachRisk {
    /** No risk is likely: Datatilsynet need not be told. */
    UNLIKELY,
    /** Datatilsynet is told. */
    RISK,
    /** Datatilsynet is told, and so are those it is about. */
    HIGH
}
