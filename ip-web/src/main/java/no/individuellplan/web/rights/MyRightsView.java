package no.individuellplan.web.rights;

import java.util.List;

/** What the person has complained of or asked for. */
public record MyRightsView(List<RightsLine> lines) {}
