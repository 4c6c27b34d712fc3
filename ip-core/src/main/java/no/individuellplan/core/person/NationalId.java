package no.individuellplan.core.person;

import java.util.Optional;
import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.RuleViolation;

/**
 * A number that identifies a person: fødselsnummer, D-number, common or local substitute number, of eleven digits whose
 * control digits hold. It says nothing about age, birth date or sex: those come from the register or from the person
 * (I16, FNR-03). {@link #toString()} shows nothing, so that the number never reaches a log or an exception (FNR-06).
 */
public final class NationalId {
    private static final int LENGTH = 11;
    private static final String MASK = "*".repeat(LENGTH);

    private final String digits;
    private final NumberLayout layout;

    private NationalId(String digits, NumberLayout layout) {
        this.digits = digits;
        this.layout = layout;
    }

    /**
     * Reads a number as people type it: spaces and hyphens do not count.
     *
     * @throws RuleViolation with the code that {@link #check} would give
     */
    public static NationalId of(String typed, SyntheticNumbers synthetic) {
        check(typed, synthetic).orThrow();
        String digits = withoutSeparators(typed);
        return new NationalId(digits, NumberLayout.of(digits).orElseThrow());
    }

    /**
     * Whether what was typed is a national id: refused with {@code person.national-id.digits} (something else than digits),
     * {@code .length} (not eleven), {@code .date} (the first six are no date, FNR-01), {@code .control} (FNR-03, FNR-05) or
     * {@code .synthetic} (made for testing, and that is not allowed here, FNR-04). Names one reason, the one that helps
     * most to find the typing error.
     */
    public static Decision check(String typed, SyntheticNumbers synthetic) {
        String digits = withoutSeparators(typed);
        if (!digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return Decision.refused("person.national-id.digits", LegalBasis.NATIONAL_IDENTITY_NUMBER);
        }
        if (digits.length() != LENGTH) {
            return Decision.refused("person.national-id.length", LegalBasis.NATIONAL_IDENTITY_NUMBER);
        }
        Optional<NumberLayout> layout = NumberLayout.of(digits);
        if (layout.isEmpty()) {
            return Decision.refused("person.national-id.date", LegalBasis.NATIONAL_IDENTITY_NUMBER);
        }
        return checkControl(digits, layout.get(), synthetic);
    }

    private static Decision checkControl(String digits, NumberLayout layout, SyntheticNumbers synthetic) {
        boolean substitute = layout.kind().isSubstitute();
        if (substitute ? !ControlDigits.holdStrictly(digits) : !ControlDigits.holdFromFolkeregisteret(digits)) {
            return Decision.refused(
                    "person.national-id.control",
                    substitute ? LegalBasis.SUBSTITUTE_IDENTITY_NUMBER : LegalBasis.NATIONAL_IDENTITY_NUMBER_2032);
        }
        return Decision.refusedIf(
                layout.synthetic() && synthetic == SyntheticNumbers.REFUSED,
                "person.national-id.synthetic",
                LegalBasis.SYNTHETIC_IDENTITY_NUMBER);
    }

    private static String withoutSeparators(String typed) {
        return typed.replaceAll("[\\s\\p{Z}\\p{Pd}]", "");
    }

    public NationalIdKind kind() {
        return layout.kind();
    }

    /** Made for testing; belongs to no one. */
    public boolean isSynthetic() {
        return layout.synthetic();
    }

    /** The eleven digits, for the store and for messages that must carry them. Never for an address, a log or an error. */
    public String digits() {
        return digits;
    }

    /** Six and five digits, for the few pages where the number may be shown (FNR-06). */
    public String spoken() {
        return digits.substring(0, 6) + " " + digits.substring(6);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NationalId that && digits.equals(that.digits);
    }

    @Override
    public int hashCode() {
        return digits.hashCode();
    }

    @Override
    public String toString() {
        return MASK;
    }
}
