package no.individuellplan.core.directory.rules;

import java.util.List;
import no.individuellplan.core.law.RuleSet;

/** Every rule for a line of a file for the register. A new rule is a new class and a new line here. */
public final class ImportRules {
    public static final RuleSet<ImportFacts> ALL = new RuleSet<>(
            "directory-import",
            List.of(
                    new HerIdIsANumber(),
                    new PartyIsInTheFileOnce(),
                    new PartyHasAName(),
                    new ParentIsKnown(),
                    new LevelStays(),
                    new OrganisationHasABusiness(),
                    new PartSaysWhatItDoes(),
                    new DaysAreInOrderInTheRegister(),
                    new WayIsKnown()));

    private ImportRules() {}
}
