package no.individuellplan.core.breach;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import no.individuellplan.core.access.Access;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.breach.rules.AffectedFacts;
import no.individuellplan.core.breach.rules.AffectedRules;
import no.individuellplan.core.id.BreachId;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.law.RuleViolation;
import no.individuellplan.core.person.NationalId;
import no.individuellplan.core.person.Person;
import no.individuellplan.core.person.Persons;
import no.individuellplan.core.person.SyntheticNumbers;

/** Names one more person a breach is about, by national id. */
@ApplicationScoped
public class NameAffected {
    private final BreachDesk desk;
    private final Breaches breaches;
    private final Persons persons;
    private final Access access;
    private final SyntheticNumbers synthetic;

    NameAffected(BreachDesk desk, Breaches breaches, Persons persons, Access access, SyntheticNumbers synthetic) {
        this.desk = desk;
        this.breaches = breaches;
        this.persons = persons;
        this.access = access;
        this.synthetic = synthetic;
    }

    /** @throws RuleViolation with every reason of {@link AffectedRules}, or of {@link NationalId#check} */
    @Transactional
    public void name(Actor.Professional actor, BreachId id, String typed) {
        BreachCase found = desk.open(actor, id);
        Optional<PersonId> person = persons.recognise(NationalId.of(typed, synthetic))
                .map(Person::id)
                .filter(one -> breaches.concerns(found.breach().agency(), one))
                .filter(one -> !access.isOwnFamily(actor, one));
        AffectedRules.ALL
                .evaluateAll(new AffectedFacts(
                        person.isPresent(),
                        person.filter(found.people()::contains).isPresent()))
                .orThrow();
        breaches.add(id, person.orElseThrow());
        access.logReviewed(actor, person.orElseThrow());
    }
}
