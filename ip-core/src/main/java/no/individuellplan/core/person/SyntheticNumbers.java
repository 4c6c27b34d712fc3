package no.individuellplan.core.person;

/** Whether numbers made for testing may be used. Only an installation without real people allows them (FNR-04). */
public enum SyntheticNumbers {
    ALLOWED,
    REFUSED
}
