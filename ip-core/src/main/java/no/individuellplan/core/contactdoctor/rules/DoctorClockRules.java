package no.individuellplan.core.contactdoctor.rules;

import java.util.List;
import no.individuellplan.core.law.RuleSet;

/** Every clock of a contact doctor. A new rule is a new class and a new line here. */
public final class DoctorClockRules {
    public static final RuleSet<DoctorClockFacts> ALL =
            new RuleSet<>("contact-doctor-clock", List.of(new NextContactDoctorIsAskedFor()));

    private DoctorClockRules() {}
}
