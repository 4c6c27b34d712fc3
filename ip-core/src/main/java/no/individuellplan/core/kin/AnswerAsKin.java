package no.individuellplan.core.kin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import no.individuellplan.core.access.Access;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.access.Permit.Right;
import no.individuellplan.core.access.RenewPermits;
import no.individuellplan.core.id.Ids;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.kin.rules.KinFacts;
import no.individuellplan.core.kin.rules.KinRules;
import no.individuellplan.core.law.RuleViolation;
import no.individuellplan.core.law.WrittenText;
import no.individuellplan.core.person.Person;
import no.individuellplan.core.person.Persons;

/** The one named as next of kin says yes or no, at any time. Nobody is drawn in against their wish (IPF-04). */
@ApplicationScoped
public class AnswerAsKin {
    private final KinAnswers answers;
    private final Persons persons;
    private final Access access;
    private final RenewPermits renew;
    private final Ids ids;
    private final Clock clock;

    public AnswerAsKin(KinAnswers answers, Persons persons, Access access, RenewPermits renew, Ids ids, Clock clock) {
        this.answers = answers;
        this.persons = persons;
        this.access = access;
        this.renew = renew;
        this.ids = ids;
        this.clock = clock;
    }

    /** Somebody who has named the one who reads, and how. */
    public record NamedMe(Person person, KinLedger.Named named) {}

    /** Each named is logged as read. */
    @Transactional
    public List<NamedMe> whoHasNamedMe(Actor.Citizen actor) {
        LocalDate today = LocalDate.now(clock);
        List<NamedMe> all = answers.namedBy(actor.person()).stream()
                .filter(person -> access.may(actor, person, Area.IDENTITY, null, Right.READ))
                .flatMap(id -> persons.find(id).stream())
                .flatMap(person -> answers.ledgerOf(person.id()).named(today).stream()
                        .filter(named -> named.kin().equals(actor.person()))
                        .map(named -> new NamedMe(person, named)))
                .toList();
        all.forEach(one -> access.toRead(actor, one.person().id(), Area.IDENTITY));
        return all;
    }

    /**
     * @param textShown what it means to be next of kin, as it was shown; needed for a yes
     * @throws RuleViolation with every reason of {@link KinRules}
     */
    @Transactional
    public void answer(Actor.Citizen actor, PersonId person, boolean yes, String textShown) {
        access.toGuard(actor, person, Area.IDENTITY, null);
        LocalDate today = LocalDate.now(clock);
        boolean named = answers.ledgerOf(person).named(today).stream()
                .anyMatch(one -> one.kin().equals(actor.person()));
        KinRules.ALL
                .evaluateAll(new KinFacts(named, yes, WrittenText.of(textShown)))
                .orThrow();
        answers.add(new KinAnswer(
                ids.next(),
                person,
                actor.person(),
                actor.person(),
                yes,
                Set.of(),
                null,
                false,
                today,
                null,
                textShown,
                clock.instant()));
        renew.about(person);
    }
}
