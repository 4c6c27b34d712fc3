package no.individuellplan.integration.format.msghead;

import java.util.Optional;

/**
 * Whether a patient is identified well enough for a message to be taken in: a name together with fødselsnummer, D-number
 * or help number, or the whole name together with birth date and sex (HIS 80415, the patient part of what a receiver
 * shall refuse).
 */
public final class PatientIdentity {

    private PatientIdentity() {}

    /** What is missing, as a Norwegian sentence for the sender, or nothing when the patient is identified. */
    public static Optional<String> missing(Patient patient) {
        boolean someName =
                !patient.familyName().isEmpty() || !patient.givenName().isEmpty();
        if (!someName) {
            return Optional.of("Pasientens navn mangler");
        }
        if (hasUsableNumber(patient) || isKnownByBirthAndSex(patient)) {
            return Optional.empty();
        }
        return Optional.of(
                hasNumber(patient)
                        ? "Pasientens fødselsnummer er feil, og fødselsdato eller kjønn mangler"
                        : "Pasientens fødselsnummer mangler, og fødselsdato eller kjønn mangler");
    }

    /** Whether a fødselsnummer or D-number is given but cannot be right. */
    public static boolean hasWrongNumber(Patient patient) {
        return patient.id("FNR", "DNR")
                .filter(id -> !PersonNumbers.isConsistent(id.digits()))
                .isPresent();
    }

    private static boolean hasNumber(Patient patient) {
        return patient.id("FNR", "DNR", "FHN", "HNR").isPresent();
    }

    private static boolean hasUsableNumber(Patient patient) {
        return patient.ids().stream().anyMatch(id -> switch (id.type().value()) {
            case "FNR", "DNR" -> PersonNumbers.isConsistent(id.digits());
            case "FHN", "HNR" -> PersonNumbers.hasElevenDigits(id.digits());
            default -> false;
        });
    }

    private static boolean isKnownByBirthAndSex(Patient patient) {
        return !patient.familyName().isEmpty()
                && !patient.givenName().isEmpty()
                && patient.birthDate().isPresent()
                && patient.sex().isPresent();
    }
}
