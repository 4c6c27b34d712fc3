package no.individuellplan.core.breach.rules;

/** What a dated line adds to a breach. */
public enum BreachStepKind {
    /** Something more that is known or has been done. */
    NOTED,
    /** The risk is assessed anew. */
    ASSESSED,
    /** Datatilsynet has been told, or told more: it may be told in steps. */
    TOLD_AUTHORITY,
    /** The organisation the information came from has been told (pjl § 22 a). */
    TOLD_SOURCE;

    /** Whether it says when somebody outside was told. */
    public boolean tells() {
        return this == TOLD_AUTHORITY || this == TOLD_SOURCE;
    }
}
