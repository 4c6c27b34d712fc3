package no.individuellplan.core.notice.rules;

import java.time.Duration;
import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** The second comes when the first has not led to anything for a week. */
final class SecondAfterAWeek implements Rule<DueFacts> {
    private static final Duration WEEK = Duration.ofDays(7);

    @Override
    public String code() {
        return "notice.due.week";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.ELECTRONIC_NOTICE;
    }

    @Override
    public Decision evaluate(DueFacts facts) {
        return refuseIf(facts.made() > 0
                && facts.firstEnded() != null
                && facts.now().isBefore(facts.firstEnded().plus(WEEK)));
    }
}
