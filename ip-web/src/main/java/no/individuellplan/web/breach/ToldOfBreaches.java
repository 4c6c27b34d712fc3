package no.individuellplan.web.breach;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.CurrentActor;
import no.individuellplan.core.breach.BreachNotice;
import no.individuellplan.core.breach.ReadBreaches;

/** What the person's own page tells of breaches. Asked once a page. */
@Named("breaches")
@RequestScoped
public class ToldOfBreaches {
    private final CurrentActor current;
    private final ReadBreaches read;
    private List<Line> told;

    ToldOfBreaches(CurrentActor current, ReadBreaches read) {
        this.current = current;
        this.read = read;
    }

    /** @param where the organisation that tells of it */
    public record Line(String words, String who, String where, Instant at) {}

    /** The newest first. */
    public List<Line> told() {
        if (told == null) {
            told = current.get().map(this::about).orElse(List.of());
        }
        return told;
    }

    private List<Line> about(Actor who) {
        List<BreachNotice> notices =
                switch (who) {
                    case Actor.Citizen citizen -> read.told(citizen, citizen.person());
                    case Actor.Representative other -> read.told(other, other.represents());
                    case Actor.Professional _ -> List.of();
                    case Actor.Visitor _ -> List.of();
                    case Actor.System _ -> List.of();
                };
        return notices.stream()
                .map(one -> new Line(one.words(), one.byName(), one.organisation(), one.at()))
                .toList();
    }
}
