package no.individuellplan.web.login;

import jakarta.enterprise.context.ApplicationScoped;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.CurrentActor;
import no.individuellplan.web.look.Viewer;
import no.individuellplan.web.look.Viewers;

/** The one who is logged in, as the frame of the page shows them. */
@ApplicationScoped
class LoginViewers implements Viewers {
    private final CurrentActor actor;
    private final NamesOfRepresented names;

    LoginViewers(CurrentActor actor, NamesOfRepresented names) {
        this.actor = actor;
        this.names = names;
    }

    @Override
    public Viewer current() {
        return actor.get().map(this::viewer).orElseGet(Viewer.Visitor::new);
    }

    private Viewer viewer(Actor who) {
        return switch (who) {
            case Actor.Citizen citizen -> new Viewer.Person(citizen.name(), "");
            case Actor.Representative other -> new Viewer.Person(other.name(), names.of(other.represents()));
            case Actor.Visitor visitor -> new Viewer.Person(visitor.name() == null ? "" : visitor.name(), "");
            case Actor.Professional staff ->
                new Viewer.Staff(staff.name(), staff.organisation(), staff.coordinatingUnit());
            case Actor.System _ -> new Viewer.Visitor();
        };
    }
}
