package no.individuellplan.web.sharing;

import java.util.List;

/** @param more address of what is older; null on the last page */
public record WhoHasLookedView(List<LookedGroup> groups, String more) {}
