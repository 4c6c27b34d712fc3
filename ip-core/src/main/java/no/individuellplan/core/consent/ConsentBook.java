package no.individuellplan.core.consent;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.consent.rules.ConsentFacts;
import no.individuellplan.core.consent.rules.ConsentRules;
import no.individuellplan.core.id.ConsentId;
import no.individuellplan.core.id.Ids;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.RuleViolation;
import no.individuellplan.core.person.OneParents;
import no.individuellplan.core.person.Person;
import no.individuellplan.core.person.Persons;
import no.individuellplan.core.person.Representation;

/**
 * Writes answers to the ledger, for the use cases that ask for them. Those have asked for a permit first, and renew the
 * permits after.
 */
@ApplicationScoped
public class ConsentBook {
    /** Years; one whose birth date is unknown is not held to be younger. */
    private static final int OWN_NO_COUNTS = 12;

    private final Consents consents;
    private final Persons persons;
    private final OneParents oneParents;
    private final Ids ids;
    private final Clock clock;

    public ConsentBook(Consents consents, Persons persons, OneParents oneParents, Ids ids, Clock clock) {
        this.consents = consents;
        this.persons = persons;
        this.oneParents = oneParents;
        this.ids = ids;
        this.clock = clock;
    }

    /** @throws RuleViolation with every reason of {@link ConsentRules} that stands against it */
    public ConsentLedger write(Actor actor, Person person, AnswerForm form) {
        return write(answeringPerson(actor), person, form, null);
    }

    /**
     * As {@link #write(Actor, Person, AnswerForm)}, an answer somebody at work has written in for the one who gave it.
     *
     * @param giver who signed or said it
     */
    public ConsentLedger writeIn(PersonId giver, Person person, AnswerForm form, Attested attested) {
        return write(giver, person, form, attested);
    }

    /** What stands against such an answer today, before it is written. */
    public Decision check(PersonId giver, Person person, AnswerForm form) {
        LocalDate today = LocalDate.now(clock);
        return ConsentRules.ALL.evaluateAll(facts(person, form, answering(giver, person, form, today), giver, today));
    }

    private ConsentLedger write(PersonId by, Person person, AnswerForm form, Attested attested) {
        LocalDate today = LocalDate.now(clock);
        Optional<Entitled> entitled = answering(by, person, form, today);
        ConsentFacts facts = facts(person, form, entitled, by, today);
        ConsentRules.ALL.evaluateAll(facts).orThrow();
        consents.add(entry(by, person, form, entitled, facts, attested));
        return consents.ledgerOf(person.id());
    }

    /**
     * The ledger as it would be if the actor answered so now. Nothing is written, and only whose answer it is matters:
     * what else an answer needs is asked when it is given.
     *
     * @throws RuleViolation when the actor may not answer for the person
     */
    public ConsentLedger supposed(Actor actor, Person person, AnswerForm form) {
        LocalDate today = LocalDate.now(clock);
        PersonId by = answeringPerson(actor);
        Optional<Entitled> entitled = answering(by, person, form, today);
        ConsentFacts facts = facts(person, form, entitled, by, today);
        if (!facts.giverMay() && !facts.ownNo()) {
            ConsentRules.ALL.evaluateAll(facts).orThrow();
        }
        List<ConsentEntry> lines =
                new ArrayList<>(consents.ledgerOf(person.id()).entries());
        lines.add(entry(by, person, form, entitled, facts, null));
        return new ConsentLedger(lines);
    }

    private ConsentEntry entry(
            PersonId by,
            Person person,
            AnswerForm form,
            Optional<Entitled> entitled,
            ConsentFacts facts,
            Attested attested) {
        Entitled who = entitled.orElseGet(() -> new Entitled(Set.of(person.id()), ConsentEntry.Capacity.OWN));
        return new ConsentEntry(
                new ConsentId(ids.next()),
                person.id(),
                form.kind(),
                form.answer(),
                by,
                person.id().equals(by) ? ConsentEntry.Capacity.OWN : who.capacity(),
                who.required(),
                form.recipient(),
                form.areas(),
                form.purpose(),
                LocalDate.now(clock),
                form.until(),
                form.textShown(),
                form.childsView(),
                attested,
                clock.instant(),
                ConsentRules.ALL.version(),
                facts.toString());
    }

    /** Who may answer this for the person today; empty when nobody may. */
    public Optional<Entitled> entitled(Person person, ConsentKind kind, LocalDate today) {
        return Entitled.of(
                person.id(),
                person.birthDate(),
                persons.lacksCompetenceFor(person.id(), kind.matter(), today),
                persons.representativesOf(person.id(), today),
                today);
    }

    /** As {@link #entitled}, but with the one who answers by the written mandate of a person who decides alone. */
    private Optional<Entitled> entitledFor(PersonId by, Person person, ConsentKind kind, LocalDate today) {
        return entitled(person, kind, today)
                .map(who -> who.capacity() == ConsentEntry.Capacity.OWN && answersByMandate(by, person, today)
                        ? new Entitled(Set.of(by), ConsentEntry.Capacity.ATTORNEY)
                        : who);
    }

    /** As {@link #entitledFor}, but with one parent where qualified personnel have found that one is enough (PBRL-26). */
    private Optional<Entitled> answering(PersonId by, Person person, AnswerForm form, LocalDate today) {
        return entitledFor(by, person, form.kind(), today)
                .map(who -> who.capacity() == ConsentEntry.Capacity.PARENT
                        ? alone(person, form, who, today).orElse(who)
                        : who);
    }

    private Optional<Entitled> alone(Person person, AnswerForm form, Entitled all, LocalDate today) {
        return oneParents.of(person.id()).stream()
                .filter(one -> one.covers(form.kind().matter(), form.recipient(), today))
                .filter(one -> all.required().contains(one.parent()))
                .findFirst()
                .map(one -> new Entitled(Set.of(one.parent()), all.capacity()));
    }

    private boolean answersByMandate(PersonId by, Person person, LocalDate today) {
        return persons.representativesOf(person.id(), today).stream()
                .anyMatch(one -> one.representative().equals(by) && one.parts().contains(Representation.Part.ANSWERS));
    }

    /** What the actor's answer counts for today. */
    public Voice voice(Actor actor, Person person, ConsentKind kind) {
        LocalDate today = LocalDate.now(clock);
        PersonId by = answeringPerson(actor);
        return new Voice(
                by,
                by != null && isAmong(entitledFor(by, person, kind, today), by),
                person.id().equals(by),
                ownNoCounts(person, by, today));
    }

    /**
     * Whether what somebody has kept to themselves may be opened again: by the one who did it; or by the one who decides now,
     * when that is the person, or whoever did it has no say left.
     */
    public boolean mayUndo(Voice voice, PersonId by, Person person, ConsentKind kind) {
        return (voice.mayNarrow() && by.equals(voice.by()))
                || (voice.entitled() && (voice.own() || !hasASay(by, person, kind)));
    }

    /** Whether somebody's answer counts today: one whose yes is needed, or the person, whose own no always does. */
    public boolean hasASay(PersonId somebody, Person person, ConsentKind kind) {
        return somebody.equals(person.id())
                || isAmong(entitledFor(somebody, person, kind, LocalDate.now(clock)), somebody);
    }

    private static boolean isAmong(Optional<Entitled> entitled, PersonId somebody) {
        return entitled.filter(who -> who.required().contains(somebody)).isPresent();
    }

    private static ConsentFacts facts(
            Person person, AnswerForm form, Optional<Entitled> entitled, PersonId by, LocalDate today) {
        Set<String> areas = form.areas().stream().map(Area::name).collect(Collectors.toSet());
        return new ConsentFacts(
                entitled.isPresent(),
                by != null && isAmong(entitled, by),
                isNo(form) && ownNoCounts(person, by, today),
                person.ageOn(today).orElse(-1),
                !person.id().equals(by),
                form.answer() == ConsentEntry.Answer.GIVEN,
                form.childsView(),
                form.childObjects(),
                form.textShown(),
                form.kind() == ConsentKind.SHARING,
                form.recipient() != null,
                areas,
                Area.SHAREABLE.containsAll(form.areas()),
                today,
                form.until());
    }

    private static boolean isNo(AnswerForm form) {
        return form.answer() == ConsentEntry.Answer.REFUSED || form.answer() == ConsentEntry.Answer.WITHDRAWN;
    }

    private static boolean ownNoCounts(Person person, PersonId by, LocalDate today) {
        return person.id().equals(by) && person.ageOn(today).orElse(OWN_NO_COUNTS) >= OWN_NO_COUNTS;
    }

    /** Staff never answer for a person: they come out as nobody, and the rule refuses. */
    private static PersonId answeringPerson(Actor actor) {
        return switch (actor) {
            case Actor.Citizen citizen -> citizen.person();
            case Actor.Representative representative -> representative.self();
            case Actor.Professional ignored -> null;
            case Actor.Visitor ignored -> null;
            case Actor.System ignored -> null;
        };
    }
}
