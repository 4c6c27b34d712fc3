package no.individuellplan.web.withheld;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import no.individuellplan.core.access.CurrentActor;
import no.individuellplan.core.plan.ReadToldToParent;
import no.individuellplan.web.own.OwnActor;

/** The way to what a parent must know: there for one who has been told something, and for nobody else. */
@Named("mustKnow")
@RequestScoped
public class MustKnowBeside {
    private final CurrentActor current;
    private final ReadToldToParent told;

    MustKnowBeside(CurrentActor current, ReadToldToParent told) {
        this.current = current;
        this.told = told;
    }

    public boolean isAny() {
        return current.get().flatMap(OwnActor::themself).filter(told::any).isPresent();
    }
}
