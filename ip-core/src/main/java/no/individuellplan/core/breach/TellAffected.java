package no.individuellplan.core.breach;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import no.individuellplan.core.access.Access;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.breach.rules.NoticeFacts;
import no.individuellplan.core.breach.rules.NoticeRules;
import no.individuellplan.core.id.BreachId;
import no.individuellplan.core.id.Ids;
import no.individuellplan.core.law.RuleViolation;
import no.individuellplan.core.law.WrittenText;

/** Tells those a breach is about who have not been told (GDPR art. 34, pjl § 22 a); it stands on their own page. */
@ApplicationScoped
public class TellAffected {
    private final BreachDesk desk;
    private final Breaches breaches;
    private final Access access;
    private final Ids ids;
    private final Clock clock;

    TellAffected(BreachDesk desk, Breaches breaches, Access access, Ids ids, Clock clock) {
        this.desk = desk;
        this.breaches = breaches;
        this.access = access;
        this.ids = ids;
        this.clock = clock;
    }

    /** @throws RuleViolation with every reason of {@link NoticeRules} */
    @Transactional
    public void tell(Actor.Professional actor, BreachId id, String typed) {
        BreachCase found = desk.open(actor, id);
        String words = WrittenText.of(typed);
        NoticeRules.ALL
                .evaluateAll(new NoticeFacts(found.untold().size(), words))
                .orThrow();
        found.untold().forEach(person -> {
            access.logReviewed(actor, person);
            breaches.add(new BreachNotice(
                    ids.next(),
                    id,
                    person,
                    words,
                    actor.employment(),
                    actor.name(),
                    actor.organisation(),
                    clock.instant().truncatedTo(ChronoUnit.MICROS)));
        });
    }
}
