package no.individuellplan.core.mandate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import no.individuellplan.core.access.Access;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.access.Basis;
import no.individuellplan.core.access.NotVisible;
import no.individuellplan.core.consent.Entitled;
import no.individuellplan.core.id.Ids;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.id.UnitId;
import no.individuellplan.core.law.WrittenText;
import no.individuellplan.core.mandate.rules.MandateRules;
import no.individuellplan.core.mandate.rules.OneParentFacts;
import no.individuellplan.core.person.DecisionCompetence.Matter;
import no.individuellplan.core.person.OneParent;
import no.individuellplan.core.person.OneParents;
import no.individuellplan.core.person.Person;
import no.individuellplan.core.person.Persons;

/**
 * Qualified personnel find that a child's care is necessary and that one parent's answer is enough for it (pbrl § 4-4,
 * PBRL-26). The other parent reads it, and may complain to the statsforvalter.
 */
@ApplicationScoped
public class LetOneParentAnswer {
    private static final Set<Basis> HELPS = Set.of(Basis.COORDINATOR, Basis.CONSENT);
    private final OneParents bases;
    private final Persons persons;
    private final Access access;
    private final Ids ids;
    private final Clock clock;

    public LetOneParentAnswer(OneParents bases, Persons persons, Access access, Ids ids, Clock clock) {
        this.bases = bases;
        this.persons = persons;
        this.access = access;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * What is to be written.
     *
     * @param recipient the service, when the matter is sharing; else null
     * @param heard whether the other parent was heard; then {@code other} is what they said, else why not
     */
    public record Form(
            PersonId parent,
            Matter matter,
            UnitId recipient,
            String why,
            boolean heard,
            String other,
            LocalDate until) {}

    /** @throws no.individuellplan.core.law.RuleViolation with every reason of {@link MandateRules#ONE_PARENT} */
    @Transactional
    public OneParent write(Actor.Professional actor, PersonId child, Form form) {
        Basis basis = access.toGuard(actor, child, Area.COORDINATION, null);
        Person person = persons.find(child).orElseThrow(NotVisible::new);
        LocalDate today = LocalDate.now(clock);
        OneParentFacts facts = new OneParentFacts(
                actor.healthPersonnel() && HELPS.contains(basis),
                person.ageOn(today).orElse(-1),
                isOneOfSeveral(person, form, today),
                form.matter() != null,
                (form.matter() == Matter.SHARING) == (form.recipient() != null),
                WrittenText.of(form.why()),
                WrittenText.of(form.other()),
                form.until(),
                today);
        MandateRules.ONE_PARENT.evaluateAll(facts).orThrow();
        OneParent one = new OneParent(
                ids.next(),
                child,
                form.parent(),
                form.matter(),
                form.recipient(),
                facts.why(),
                form.heard(),
                facts.other(),
                actor.employment(),
                actor.name(),
                today,
                form.until(),
                clock.instant());
        bases.add(one);
        return one;
    }

    private boolean isOneOfSeveral(Person person, Form form, LocalDate today) {
        Optional<Entitled> who = Entitled.of(
                person.id(), person.birthDate(), false, persons.representativesOf(person.id(), today), today);
        return who.filter(all -> form.parent() != null
                        && all.required().size() > 1
                        && all.required().contains(form.parent()))
                .isPresent();
    }
}
