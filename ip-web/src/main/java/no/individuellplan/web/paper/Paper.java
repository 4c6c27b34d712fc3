package no.individuellplan.web.paper;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import no.individuellplan.core.access.CurrentActor;
import no.individuellplan.core.reservation.ReserveAgainstDigital;
import no.individuellplan.web.own.OwnPlan;

/** What a page says about letters on paper: those to be sent, for the coordinator; whether one wants them, for the person. */
@Named("paper")
@RequestScoped
public class Paper {
    private final CurrentActor current;
    private final PaperLines lines;
    private final ReserveAgainstDigital reserve;
    private List<PaperLine> found;

    Paper(CurrentActor current, PaperLines lines, ReserveAgainstDigital reserve) {
        this.current = current;
        this.lines = lines;
        this.reserve = reserve;
    }

    public List<PaperLine> lines() {
        if (found == null) {
            found = current.atWork().map(lines::of).orElse(List.of());
        }
        return found;
    }

    /** Whether the reader may say so, or no longer so. */
    public boolean mayBeSaid() {
        return current.get()
                .map(who -> reserve.mayBeSaidBy(who, OwnPlan.person(who)))
                .orElse(false);
    }

    /** Whether the one whose page it is wants paper. */
    public boolean wanted() {
        return current.get()
                .map(who -> reserve.isReserved(who, OwnPlan.person(who)))
                .orElse(false);
    }
}
