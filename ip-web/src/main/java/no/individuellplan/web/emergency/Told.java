package no.individuellplan.web.emergency;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.access.CurrentActor;
import no.individuellplan.core.emergency.EmergencyAccess;
import no.individuellplan.core.emergency.ReadEmergencies;

/** What the person's own page tells of openings in emergencies. Older ones are found in the log. */
@Named("emergencies")
@RequestScoped
public class Told {
    private static final Duration RECENT = Duration.ofDays(30);

    private final CurrentActor current;
    private final ReadEmergencies emergencies;
    private final Clock clock;
    private List<Line> recent;

    Told(CurrentActor current, ReadEmergencies emergencies, Clock clock) {
        this.current = current;
        this.emergencies = emergencies;
        this.clock = clock;
    }

    /**
     * @param over whether the access has ended
     * @param despite the weighty reasons, when the person had objected; else null
     * @param reason in the words of the one who opened
     */
    public record Line(
            String who,
            String where,
            Instant at,
            Instant endsAt,
            boolean over,
            List<Area> areas,
            String reason,
            String despite) {}

    /** The newest first. */
    public List<Line> recent() {
        if (recent == null) {
            recent = current.get().map(this::told).orElse(List.of());
        }
        return recent;
    }

    private List<Line> told(Actor who) {
        List<EmergencyAccess> all =
                switch (who) {
                    case Actor.Citizen citizen -> emergencies.about(citizen, citizen.person());
                    case Actor.Representative other -> emergencies.about(other, other.represents());
                    case Actor.Professional _ -> List.of();
                    case Actor.Visitor _ -> List.of();
                    case Actor.System _ -> List.of();
                };
        Instant now = clock.instant();
        Instant since = now.minus(RECENT);
        return all.stream()
                .filter(one -> one.openedAt().isAfter(since))
                .map(one -> new Line(
                        one.byName(),
                        one.organisation(),
                        one.openedAt(),
                        one.endsAt(),
                        !one.endsAt().isAfter(now),
                        one.areas().stream().sorted().toList(),
                        one.reason(),
                        one.despite()))
                .toList();
    }
}
