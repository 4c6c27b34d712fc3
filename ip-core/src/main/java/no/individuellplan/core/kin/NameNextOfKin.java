package no.individuellplan.core.kin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import no.individuellplan.core.access.Access;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.access.RenewPermits;
import no.individuellplan.core.consent.ConsentBook;
import no.individuellplan.core.consent.ConsentEntry.Capacity;
import no.individuellplan.core.consent.ConsentKind;
import no.individuellplan.core.id.Ids;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.kin.rules.NameFacts;
import no.individuellplan.core.kin.rules.NameRules;
import no.individuellplan.core.law.LegalChoices;
import no.individuellplan.core.law.RuleViolation;
import no.individuellplan.core.law.WrittenText;
import no.individuellplan.core.person.Person;
import no.individuellplan.core.person.Persons;

/**
 * The person names next of kin and says what they may see; works when the one named says yes too. One soon 16 may do it
 * ahead, for a parent for one, to count from the birthday.
 */
@ApplicationScoped
public class NameNextOfKin {
    private final KinAnswers answers;
    private final Persons persons;
    private final ConsentBook book;
    private final Access access;
    private final RenewPermits renew;
    private final LegalChoices choices;
    private final Ids ids;
    private final Clock clock;

    public NameNextOfKin(
            KinAnswers answers,
            Persons persons,
            ConsentBook book,
            Access access,
            RenewPermits renew,
            LegalChoices choices,
            Ids ids,
            Clock clock) {
        this.answers = answers;
        this.persons = persons;
        this.book = book;
        this.access = access;
        this.renew = renew;
        this.choices = choices;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * @param kin somebody the platform knows
     * @param relation in the person's words
     * @param nearest names this one as the nearest of all; the one named last is
     * @param from first day; null for today
     * @throws RuleViolation with every reason of {@link NameRules}
     */
    @Transactional
    public void name(
            Actor actor,
            PersonId person,
            PersonId kin,
            String relation,
            boolean nearest,
            Set<Area> areas,
            LocalDate from,
            LocalDate until,
            String textShown) {
        access.toWrite(actor, person, Area.CONSENT);
        LocalDate today = LocalDate.now(clock);
        LocalDate begins = from == null ? today : from;
        String words = WrittenText.of(relation);
        NameRules.ALL
                .evaluateAll(new NameFacts(
                        actor.id().equals(person.value()) && mayAlone(person, begins),
                        kin != null
                                && !kin.equals(person)
                                && persons.nameOf(kin).isPresent(),
                        words,
                        !areas.isEmpty() && Area.SHAREABLE.containsAll(areas),
                        today,
                        begins,
                        today.plusDays(choices.birthdayDays()),
                        until,
                        WrittenText.of(textShown)))
                .orThrow();
        add(person, kin, true, areas, words, nearest, begins, until, textShown);
    }

    /** One act, without a reason; whoever may write about consents for the person may do it. */
    @Transactional
    public void withdraw(Actor actor, PersonId person, PersonId kin) {
        access.toWrite(actor, person, Area.CONSENT);
        NameRules.toWithdraw(!(actor instanceof Actor.Professional)).orThrow();
        add(person, kin, false, Set.of(), null, false, LocalDate.now(clock), null, null);
    }

    private void add(
            PersonId person,
            PersonId kin,
            boolean yes,
            Set<Area> areas,
            String relation,
            boolean nearest,
            LocalDate from,
            LocalDate until,
            String textShown) {
        answers.add(new KinAnswer(
                ids.next(),
                person,
                kin,
                person,
                yes,
                areas,
                relation,
                nearest,
                from,
                until,
                textShown,
                clock.instant()));
        renew.about(person);
    }

    /** On the day it begins to count: one soon 16 answers ahead for the time after. */
    private boolean mayAlone(PersonId id, LocalDate day) {
        return persons.find(id)
                .flatMap((Person person) -> book.entitled(person, ConsentKind.SHARING, day))
                .filter(who -> who.capacity() == Capacity.OWN)
                .isPresent();
    }
}
