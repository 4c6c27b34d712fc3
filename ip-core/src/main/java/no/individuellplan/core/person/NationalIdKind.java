package no.individuellplan.core.person;

/** The kinds of number that identify a person in Norwegian health and care services. */
public enum NationalIdKind {
    /** {@code fødselsnummer}: given by Folkeregisteret, may change (FNR-01). */
    FNR,
    /** {@code D-nummer}: given by Folkeregisteret to one without a fødselsnummer; the first digit is 4 higher. */
    DNR,
    /** {@code felles hjelpenummer}: given by Norsk helsenett; starts with 8 or 9 and holds no date (FNR-05). */
    FHN,
    /**
     * Local {@code hjelpenummer}: given by one enterprise and known only there; the month is 40 higher (FNR-05). One that
     * comes from another enterprise identifies nobody here, and need not have control digits that hold.
     */
    HNR;

    /** A local number means nothing outside the enterprise that gave it, and is never sent (FNR-05). */
    public boolean mayLeaveEnterprise() {
        return this != HNR;
    }

    /** Stands in for a number of Folkeregisteret until one is known, and is then replaced (FNR-05). */
    public boolean isSubstitute() {
        return this == FHN || this == HNR;
    }
}
