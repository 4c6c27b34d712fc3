package no.individuellplan.core.need;

import java.time.LocalDate;
import no.individuellplan.core.id.AgencyId;

/**
 * A report of a need, as typed: eight fields at most.
 *
 * @param birthDate from the register or from the person; never read out of the number (I16)
 * @param municipality the agency whose coordinating unit shall have it
 */
public record NeedForm(
        String nationalId,
        String givenName,
        String familyName,
        LocalDate birthDate,
        AgencyId municipality,
        String why,
        String wish,
        boolean personInformed) {
    @Override
    public String toString() {
        return "NeedForm";
    }
}
