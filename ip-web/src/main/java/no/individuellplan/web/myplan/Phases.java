package no.individuellplan.web.myplan;

import no.individuellplan.core.need.Need;
import no.individuellplan.core.plan.PlanState;
import no.individuellplan.core.plan.PlanView;

/** Where the person stands, read from the need and the plan together. */
final class Phases {
    private Phases() {}

    static Phase of(PlanView.ForPerson mine) {
        return mine.body()
                .map(body -> of(body.plan().state()))
                .orElseGet(() -> mine.need() == null ? Phase.NOTHING_REPORTED : of(mine.need(), mine));
    }

    private static Phase of(PlanState state) {
        return switch (state) {
            case AWAITING_COORDINATOR -> Phase.AWAITING_COORDINATOR;
            case IN_PREPARATION -> Phase.IN_PREPARATION;
            case ACTIVE -> Phase.ACTIVE;
            case PAUSED -> Phase.PAUSED;
            case ENDED -> Phase.ENDED;
        };
    }

    private static Phase of(Need need, PlanView.ForPerson mine) {
        return switch (need.state()) {
            case REPORTED -> Phase.REPORTED;
            case ENTITLED -> Phase.ENTITLED;
            case NOT_ENTITLED -> Phase.NOT_ENTITLED;
            case OFFERED -> mine.waitsForOthers().isEmpty() ? Phase.OFFERED : Phase.WAITS_FOR_OTHERS;
            case DECLINED -> Phase.DECLINED;
            case ACCEPTED -> Phase.ENDED;
        };
    }
}
