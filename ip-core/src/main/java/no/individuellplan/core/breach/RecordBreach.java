package no.individuellplan.core.breach;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.individuellplan.core.access.Access;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.agency.Agencies;
import no.individuellplan.core.agency.ServiceUnit;
import no.individuellplan.core.audit.AccessLogEntry;
import no.individuellplan.core.breach.rules.BreachFacts;
import no.individuellplan.core.breach.rules.BreachRules;
import no.individuellplan.core.id.AgencyId;
import no.individuellplan.core.id.BreachId;
import no.individuellplan.core.id.Ids;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.law.RuleViolation;
import no.individuellplan.core.law.WrittenText;
import no.individuellplan.core.oversight.ReviewLog;

/**
 * The privacy officer records that security has been broken (GDPR art. 33 nr. 5). One that begins with a sign of odd
 * access is about those the sign is about.
 */
@ApplicationScoped
public class RecordBreach {
    private final BreachDesk desk;
    private final Breaches breaches;
    private final ReviewLog review;
    private final Agencies agencies;
    private final Access access;
    private final Ids ids;
    private final Clock clock;

    RecordBreach(
            BreachDesk desk,
            Breaches breaches,
            ReviewLog review,
            Agencies agencies,
            Access access,
            Ids ids,
            Clock clock) {
        this.desk = desk;
        this.breaches = breaches;
        this.review = review;
        this.agencies = agencies;
        this.access = access;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * @throws RuleViolation with every reason of {@link BreachRules}
     * @throws no.individuellplan.core.access.NotVisible for one who reviews no log, or not that sign
     */
    @Transactional
    public BreachId record(Actor.Professional actor, BreachForm form) {
        Set<AgencyId> reviewed = desk.enter(actor);
        Set<PersonId> people = form.signal() == null
                ? Set.of()
                : review.open(actor, form.signal()).lines().stream()
                        .map(AccessLogEntry::subject)
                        .filter(Objects::nonNull)
                        .map(PersonId::new)
                        .collect(Collectors.toSet());
        Optional<ServiceUnit> unit =
                Optional.ofNullable(form.unit()).flatMap(agencies::unit).filter(one -> reviewed.contains(one.agency()));
        String words = WrittenText.of(form.words());
        BreachRules.ALL
                .evaluateAll(new BreachFacts(
                        form.kind(), unit.isPresent(), form.knownAt(), clock.instant(), form.risk(), words))
                .orThrow();
        BreachId id = new BreachId(ids.next());
        breaches.add(new Breach(
                id,
                unit.orElseThrow().agency(),
                unit.orElseThrow().id(),
                form.kind(),
                form.risk(),
                words,
                form.knownAt().truncatedTo(ChronoUnit.MICROS),
                form.signal(),
                actor.employment(),
                actor.name(),
                actor.organisation(),
                clock.instant().truncatedTo(ChronoUnit.MICROS)));
        people.forEach(person -> breaches.add(id, person));
        if (people.isEmpty()) {
            access.logReviewed(actor, null);
        }
        people.forEach(person -> access.logReviewed(actor, person));
        return id;
    }
}
