package no.individuellplan.core.rights;

import no.individuellplan.core.id.UnitId;

/** A service that may have decided something about a person. @param name with its organisation */
public record DecisionMaker(UnitId id, String name, boolean coordinatingUnit) {}
