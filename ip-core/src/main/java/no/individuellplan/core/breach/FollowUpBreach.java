package no.individuellplan.core.breach;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.breach.rules.BreachRisk;
import no.individuellplan.core.breach.rules.BreachStepFacts;
import no.individuellplan.core.breach.rules.BreachStepKind;
import no.individuellplan.core.breach.rules.BreachStepRules;
import no.individuellplan.core.id.BreachId;
import no.individuellplan.core.id.Ids;
import no.individuellplan.core.law.RuleViolation;
import no.individuellplan.core.law.WrittenText;

/** Adds a dated line to a breach: more that is known, another risk, that Datatilsynet or the source has been told. */
@ApplicationScoped
public class FollowUpBreach {
    private final BreachDesk desk;
    private final Breaches breaches;
    private final Ids ids;
    private final Clock clock;

    FollowUpBreach(BreachDesk desk, Breaches breaches, Ids ids, Clock clock) {
        this.desk = desk;
        this.breaches = breaches;
        this.ids = ids;
        this.clock = clock;
    }

    /** What the officer has filled in; null for what is missing. @param toldAt when somebody outside was told */
    public record Line(BreachStepKind kind, BreachRisk risk, Instant toldAt, String words) {}

    /** @throws RuleViolation with every reason of {@link BreachStepRules} */
    @Transactional
    public void add(Actor.Professional actor, BreachId id, Line line) {
        BreachCase found = desk.open(actor, id);
        String words = WrittenText.of(line.words());
        BreachStepRules.ALL
                .evaluateAll(new BreachStepFacts(
                        line.kind(), line.risk(), line.toldAt(), found.breach().knownAt(), clock.instant(), words))
                .orThrow();
        desk.logWritten(actor, found);
        breaches.add(new BreachStep(
                ids.next(),
                id,
                line.kind(),
                words,
                line.kind() == BreachStepKind.ASSESSED ? line.risk() : null,
                line.kind().tells() ? line.toldAt().truncatedTo(ChronoUnit.MICROS) : null,
                actor.employment(),
                actor.name(),
                actor.organisation(),
                clock.instant().truncatedTo(ChronoUnit.MICROS)));
    }
}
