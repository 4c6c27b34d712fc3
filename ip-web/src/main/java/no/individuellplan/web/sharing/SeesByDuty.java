package no.individuellplan.web.sharing;

import java.util.List;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.access.Basis;

/** Somebody who sees something because of a duty, not a yes to share. */
public record SeesByDuty(String name, String workplace, Basis basis, List<Area> areas) {}
