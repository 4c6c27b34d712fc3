package no.individuellplan.integration.format.referral;

import java.util.List;
import java.util.Optional;
import no.individuellplan.integration.format.code.Code;
import no.individuellplan.integration.format.field.Field;

/**
 * What a referral says. Says nothing in {@link #toString()}.
 *
 * @param status what it does to one that was sent before (ServType, list 7309)
 * @param priority Hastegrad as it came; a CS, so the list is not said
 * @param plan nothing when the sender is silent about it
 * @param responsible by name, those who answer for the content
 * @param fields everything, also what is not modelled, in the order it came
 */
public record ReferralContent(
        ReferralType type,
        Code status,
        Code priority,
        Optional<StatedPlan> plan,
        List<String> responsible,
        List<Field> fields) {
    private static final String EMERGENCY = "0";

    public ReferralContent {
        responsible = List.copyOf(responsible);
        fields = List.copyOf(fields);
    }

    /** Carries the whole referral anew. */
    public boolean isChange() {
        return status.value().equals("M") || status.value().equals("O");
    }

    public boolean isCancellation() {
        return status.value().equals("C");
    }

    /** Hastegrad 0: taken in also when nobody knows who the patient is (HIS 80415). */
    public boolean isEmergency() {
        return priority.value().equals(EMERGENCY);
    }

    @Override
    public String toString() {
        return "ReferralContent[" + type + "]";
    }
}
