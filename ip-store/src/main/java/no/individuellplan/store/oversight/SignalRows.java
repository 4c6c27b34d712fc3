package no.individuellplan.store.oversight;

import no.individuellplan.core.id.AgencyId;
import no.individuellplan.core.id.EmploymentId;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.id.SignalId;
import no.individuellplan.core.oversight.Signal;
import no.individuellplan.core.oversight.rules.Outcome;
import no.individuellplan.core.oversight.rules.SignalKind;
import no.individuellplan.store.sql.Found;

/** A row of {@code odd_access}, with what the newest decision says. */
final class SignalRows {
    private SignalRows() {}

    static Signal signal(Found found) {
        return new Signal(
                found.id("id", SignalId::new),
                found.constant("kind", SignalKind.class),
                found.id("actor", EmploymentId::new),
                found.text("actor_name"),
                found.id("agency_id", AgencyId::new),
                found.date("day"),
                found.id("person_id", PersonId::new),
                found.id("person_agency_id", AgencyId::new),
                found.instant("found_at"),
                found.count("times"),
                found.constant("stands", Outcome.class));
    }
}
