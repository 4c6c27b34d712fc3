package no.individuellplan.core.contactdoctor.rules;

import java.util.List;
import no.individuellplan.core.law.RuleSet;

/** Every rule for naming a contact doctor, and for its last day. A new rule is a new class and a new line here. */
public final class DoctorRules {
    public static final RuleSet<DoctorFacts> ALL = new RuleSet<>(
            "contact-doctor",
            List.of(
                    new SpecialistServiceNamesItsOwn(),
                    new HealthIsSharedWithTheService(),
                    new PlanCanBeWorkedOn(),
                    new DoctorIsNamed(),
                    new FirstDayIsChosen(),
                    new LastDayIsChosen(),
                    new LastDayIsNotBeforeTheFirst(),
                    new OneContactDoctorAtATime()));

    private DoctorRules() {}
}
