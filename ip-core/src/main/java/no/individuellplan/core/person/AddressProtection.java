package no.individuellplan.core.person;

/** Protection of the person's address in Folkeregisteret ({@code adressebeskyttelse}, ADR-02), the least first. */
public enum AddressProtection {
    NONE,
    /** Fortrolig (earlier kode 7). */
    CONFIDENTIAL,
    /** Strengt fortrolig (earlier kode 6). */
    STRICTLY_CONFIDENTIAL;

    /** Whether what tells where the person is, is for the case team alone: so for both levels. */
    public boolean hides() {
        return this != NONE;
    }
}
