package no.individuellplan.web.sharing;

import java.util.List;

/** @param more address of the next page of the log; null on the last */
public record WhoHasLookedView(List<Looked> looks, String more) {}
