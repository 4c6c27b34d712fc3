package no.individuellplan.web.withheld;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import no.individuellplan.core.plan.ReadToldToParent;
import no.individuellplan.web.own.OwnActor;

/** The way to what a parent must know: there for one who has been told something, and for nobody else. */
@Named("mustKnow")
@RequestScoped
public class MustKnowBeside {
    private final OwnActor own;
    private final ReadToldToParent told;

    MustKnowBeside(OwnActor own, ReadToldToParent told) {
        this.own = own;
        this.told = told;
    }

    public boolean isAny() {
        return own.self().filter(told::any).isPresent();
    }
}
