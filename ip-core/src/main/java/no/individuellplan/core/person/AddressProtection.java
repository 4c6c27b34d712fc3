package no.individuellplan.core.person;

/** Protection of the person's address in Folkeregisteret ({@code adressebeskyttelse}, ADR-02). */
public enum AddressProtection {
    NONE,
    /** Fortrolig (earlier kode 7). */
    CONFIDENTIAL,
    /** Strengt fortrolig (earlier kode 6): nothing that reveals a place leaves the case team. */
    STRICTLY_CONFIDENTIAL
}
