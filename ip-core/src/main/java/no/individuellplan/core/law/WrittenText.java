package no.individuellplan.core.law;

import java.text.Normalizer;

/**
 * Text that people type, as it is kept: Unicode NFC, line ends as \n, no control characters but line breaks and tabs;
 * everything else (emoji, right-to-left, angle brackets) stays as typed.
 */
public final class WrittenText {
    /** The longest text one field keeps, in UTF-16 units. */
    public static final int LONGEST = 20_000;

    private WrittenText() {}

    /**
     * @return the text without blanks at the ends; null when nothing was written
     * @throws RuleViolation {@code text.too-long} when longer than {@link #LONGEST}; nothing is cut off silently
     */
    public static String of(String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        String kept = Normalizer.normalize(typed, Normalizer.Form.NFC)
                .replace("\r\n", "\n")
                .replace('\r', '\n')
                .codePoints()
                .filter(WrittenText::keep)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip();
        if (kept.length() > LONGEST) {
            throw new RuleViolation(new Reason("text.too-long", LegalBasis.GUIDANCE_ONLY_WHAT_IS_NECESSARY));
        }
        return kept.isEmpty() ? null : kept;
    }

    /** As {@link #of}, and refuses a missing text with this code. */
    public static String required(String typed, String code, LegalBasis basis) {
        String kept = of(typed);
        if (kept == null) {
            throw new RuleViolation(new Reason(code, basis));
        }
        return kept;
    }

    private static boolean keep(int point) {
        return point == '\n'
                || point == '\t'
                || (!Character.isISOControl(point)
                        && Character.getType(point) != Character.SURROGATE
                        && Character.getType(point) != Character.UNASSIGNED);
    }
}
