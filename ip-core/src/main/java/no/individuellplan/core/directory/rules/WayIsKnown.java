package no.individuellplan.core.directory.rules;

import java.util.Arrays;
import no.individuellplan.core.directory.Way;
import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** A party is reached in a way we know; one that says none keeps the one it has. */
final class WayIsKnown implements Rule<ImportFacts> {
    @Override
    public String code() {
        return "directory.import.way";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.HEALTH_NETWORK;
    }

    @Override
    public Decision evaluate(ImportFacts facts) {
        return refuseIf(
                !facts.line().way().isEmpty()
                        && Arrays.stream(Way.values())
                                .noneMatch(way -> way.name().equals(facts.line().way())),
                OfLine.details(facts));
    }
}
