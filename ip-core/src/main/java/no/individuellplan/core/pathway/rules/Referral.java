package no.individuellplan.core.pathway.rules;

import java.time.LocalDate;

/**
 * How a course came to start (PAS-03). Days are Europe/Oslo.
 *
 * @param received the day the referral was received; null for one who came without, or from another trust
 * @param assessed the day it was assessed and the right to help given, also after an emergency or a transfer; null when it
 *     has not been
 */
public record Referral(Pathway pathway, Setting setting, LocalDate received, LocalDate assessed) {

    /**
     * Whether the revised rule holds: a referral that came before it did started the course when it came.
     *
     * @param revisedFrom first day of the revised rule
     */
    public boolean isUnderRevisedRule(LocalDate revisedFrom) {
        LocalDate came = received == null ? assessed : received;
        return came == null || !came.isBefore(revisedFrom);
    }

    /** The day the course starts by the rule that holds; null while that day is not said. */
    public LocalDate startsOn(LocalDate revisedFrom) {
        return isUnderRevisedRule(revisedFrom) ? assessed : received;
    }
}
