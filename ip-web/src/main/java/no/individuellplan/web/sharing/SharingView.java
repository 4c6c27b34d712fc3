package no.individuellplan.web.sharing;

import java.util.List;

/** What waits, what waits on paper, what is shared, what the plan has been sent to by itself, who sees by duty, and what was answered before. */
public record SharingView(
        List<AskedToShare> asked,
        List<OnPaper> onPaper,
        List<Shared> shared,
        List<SentCopy> sent,
        List<SeesByDuty> duty,
        List<EarlierAnswer> earlier) {}
