package no.individuellplan.web.ahead;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.CurrentActor;

/** What lies ahead for the reader of this page: their own, or of those they coordinate for. Asked once a page. */
@Named("ahead")
@RequestScoped
public class Ahead {
    private final CurrentActor current;
    private final AheadLines ahead;
    private List<AheadLine> lines;

    Ahead(CurrentActor current, AheadLines ahead) {
        this.current = current;
        this.ahead = ahead;
    }

    public List<AheadLine> lines() {
        if (lines == null) {
            lines = current.get().map(this::of).orElse(List.of());
        }
        return lines;
    }

    private List<AheadLine> of(Actor who) {
        return switch (who) {
            case Actor.Citizen citizen -> ahead.own(citizen);
            case Actor.Representative other -> ahead.own(other);
            case Actor.Professional staff -> ahead.atWork(staff);
            case Actor.Visitor _ -> List.of();
            case Actor.System _ -> List.of();
        };
    }
}
