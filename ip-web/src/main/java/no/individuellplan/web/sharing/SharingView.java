package no.individuellplan.web.sharing;

import java.util.List;

/** What waits, what waits on paper, what is shared, who sees by duty, and what was answered before. */
public record SharingView(
        List<AskedToShare> asked,
        List<OnPaper> onPaper,
        List<Shared> shared,
        List<SeesByDuty> duty,
        List<EarlierAnswer> earlier) {}
