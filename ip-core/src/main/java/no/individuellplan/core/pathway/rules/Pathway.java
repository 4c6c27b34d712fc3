package no.individuellplan.core.pathway.rules;

/**
 * The kinds of national patient pathway ({@code nasjonalt pasientforløp}), named by their code in code system
 * {@value #CODE_SYSTEM} (PAS-04). There are no others.
 */
public enum Pathway {
    /** Treatment of substance use ({@code TSB}). */
    D01,
    /** Mental health care for adults. */
    D11,
    /** Mental health care for children and young people. */
    D12;

    public static final String CODE_SYSTEM = "2.16.578.1.12.4.1.1.9321";
}
