package no.individuellplan.core.notice.rules;

/**
 * Somebody wants notices.
 *
 * @param email as written, without blanks around it
 * @param sends the installation sends notices
 * @param letters the person wants letters on paper
 */
public record ChooseFacts(String email, boolean sends, boolean letters) {}
