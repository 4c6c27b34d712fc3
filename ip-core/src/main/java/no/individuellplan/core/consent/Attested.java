package no.individuellplan.core.consent;

import java.time.LocalDate;
import no.individuellplan.core.id.EmploymentId;

/**
 * How an answer was given when the giver did not write it in: kept with the line, so that it can be proved (GDPR-07).
 *
 * @param registrar who wrote it in
 * @param witness who held it against the paper, or heard it said; null for a no, which needs nobody
 * @param givenOn the day it was signed or said, Europe/Oslo
 * @param meeting where it was said, in words; null on paper
 */
public record Attested(
        Form form, EmploymentId registrar, String registrarName, String witness, LocalDate givenOn, String meeting) {

    /** On paper, or by word of mouth in a meeting. */
    public enum Form {
        PAPER,
        ORAL
    }
}
