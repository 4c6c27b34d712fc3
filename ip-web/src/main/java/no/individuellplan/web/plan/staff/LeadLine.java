package no.individuellplan.web.plan.staff;

import java.time.Instant;
import no.individuellplan.core.plan.Plans;
import no.individuellplan.web.staff.Names;

/**
 * One agency's time with the main responsibility.
 *
 * @param byLaw it came with the plan (the municipality's); else {@code how} says what was agreed or decided
 */
public record LeadLine(String agency, Instant since, boolean byLaw, String how) {
    private static final String LAW = "LAW";

    static LeadLine of(Plans.Responsibility responsibility, Names names) {
        return new LeadLine(
                names.agency(responsibility.agency()),
                responsibility.since(),
                LAW.equals(responsibility.how()),
                responsibility.how());
    }
}
