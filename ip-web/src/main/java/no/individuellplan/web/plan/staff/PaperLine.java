package no.individuellplan.web.plan.staff;

import java.time.LocalDate;
import no.individuellplan.core.consent.ConsentRegistration;
import no.individuellplan.web.staff.Names;

/**
 * A yes on paper that waits for a colleague, or that the colleague said was not right.
 *
 * @param reason what was not right; null while it waits
 */
public record PaperLine(String unit, String colleague, LocalDate givenOn, String reason) {
    static PaperLine of(ConsentRegistration one, Names names) {
        return new PaperLine(names.unit(one.recipient()), names.employee(one.colleague()), one.givenOn(), one.reason());
    }
}
