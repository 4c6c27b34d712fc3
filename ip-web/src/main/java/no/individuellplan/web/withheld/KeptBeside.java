package no.individuellplan.web.withheld;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.CurrentActor;
import no.individuellplan.web.staff.PlanAddress;

/** The way to the pages on what is kept from parents: the same for every child, whatever is kept. */
@Named("bareMitt")
@RequestScoped
public class KeptBeside {
    private final CurrentActor current;
    private final KeptViews views;

    KeptBeside(CurrentActor current, KeptViews views) {
        this.current = current;
        this.views = views;
    }

    /** Shown to the young person alone, never to one who acts for them. */
    public boolean isOwn() {
        return current.get()
                .filter(actor -> actor instanceof Actor.Citizen citizen && views.concerns(citizen.person()))
                .isPresent();
    }

    /** For the coordinator of one under 18; null for all others. @param base the address of the plan */
    public String way(String base) {
        return current.atWork()
                .flatMap(actor -> PlanAddress.person(base))
                .filter(views::isChild)
                .map(StaffKeptPage::base)
                .orElse(null);
    }
}
