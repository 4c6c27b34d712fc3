package no.individuellplan.core.consent.rules;

/**
 * A yes on paper about to be confirmed, or said to be not right.
 *
 * @param asked the colleague who was named answers
 * @param registrar the one who wrote it in answers
 * @param seen the paper is at hand
 * @param answeredSince the same question has been answered after the day on the paper
 * @param reason why it is not right; null when not said
 */
public record ConfirmFacts(
        boolean waits, boolean asked, boolean registrar, boolean seen, boolean answeredSince, String reason) {}
