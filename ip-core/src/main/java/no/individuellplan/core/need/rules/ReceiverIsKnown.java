package no.individuellplan.core.need.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** A report goes to a coordinating unit that takes part here. */
final class ReceiverIsKnown implements Rule<ReportFacts> {
    @Override
    public String code() {
        return "need.report.no-receiver";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.COORDINATING_UNIT_RECEIVES_NEEDS;
    }

    @Override
    public Decision evaluate(ReportFacts facts) {
        return refuseIf(!facts.receiverKnown());
    }
}
