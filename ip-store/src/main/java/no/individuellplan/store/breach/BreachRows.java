package no.individuellplan.store.breach;

import no.individuellplan.core.breach.Breach;
import no.individuellplan.core.breach.BreachNotice;
import no.individuellplan.core.breach.BreachStep;
import no.individuellplan.core.breach.rules.BreachKind;
import no.individuellplan.core.breach.rules.BreachRisk;
import no.individuellplan.core.breach.rules.BreachStepKind;
import no.individuellplan.core.id.AgencyId;
import no.individuellplan.core.id.BreachId;
import no.individuellplan.core.id.EmploymentId;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.id.SignalId;
import no.individuellplan.core.id.UnitId;
import no.individuellplan.store.sql.Found;

/** Rows of the tables on breaches. */
final class BreachRows {
    private BreachRows() {}

    static Breach breach(Found found) {
        return new Breach(
                found.id("id", BreachId::new),
                found.id("agency_id", AgencyId::new),
                found.id("unit_id", UnitId::new),
                found.constant("kind", BreachKind.class),
                found.constant("risk", BreachRisk.class),
                found.text("words"),
                found.instant("known_at"),
                found.id("signal", SignalId::new),
                found.id("by_employment", EmploymentId::new),
                found.text("by_name"),
                found.text("organisation"),
                found.instant("at"));
    }

    static BreachStep step(Found found) {
        return new BreachStep(
                found.uuid("id"),
                found.id("breach_id", BreachId::new),
                found.constant("kind", BreachStepKind.class),
                found.text("words"),
                found.constant("risk", BreachRisk.class),
                found.instant("told_at"),
                found.id("by_employment", EmploymentId::new),
                found.text("by_name"),
                found.text("organisation"),
                found.instant("at"));
    }

    static BreachNotice notice(Found found) {
        return new BreachNotice(
                found.uuid("id"),
                found.id("breach_id", BreachId::new),
                found.id("person_id", PersonId::new),
                found.text("words"),
                found.id("by_employment", EmploymentId::new),
                found.text("by_name"),
                found.text("organisation"),
                found.instant("at"));
    }
}
