package no.individuellplan.web.sharing;

import java.util.List;

/** Everything a service sees, or would see, one by one. */
public record KeepOutView(String unitId, String unit, String agency, List<KeepOutLine> lines) {}
