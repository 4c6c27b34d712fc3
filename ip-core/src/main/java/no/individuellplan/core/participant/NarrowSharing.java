package no.individuellplan.core.participant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import no.individuellplan.core.access.Access;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.access.NotVisible;
import no.individuellplan.core.access.PlanItem;
import no.individuellplan.core.access.PlanItems;
import no.individuellplan.core.access.RenewPermits;
import no.individuellplan.core.consent.ConsentBook;
import no.individuellplan.core.consent.ConsentKind;
import no.individuellplan.core.consent.Consents;
import no.individuellplan.core.consent.Narrowing;
import no.individuellplan.core.consent.Narrowings;
import no.individuellplan.core.consent.Voice;
import no.individuellplan.core.consent.rules.NarrowFacts;
import no.individuellplan.core.consent.rules.NarrowRules;
import no.individuellplan.core.consent.rules.ShareAgainFacts;
import no.individuellplan.core.consent.rules.ShareAgainRules;
import no.individuellplan.core.id.Ids;
import no.individuellplan.core.id.NarrowingId;
import no.individuellplan.core.id.UnitId;
import no.individuellplan.core.person.Person;
import no.individuellplan.core.person.Persons;

/**
 * Takes one goal, measure or text out of what a service sees, and shares it again. Both work for the very next reader, and
 * on what waits to be sent (I9).
 */
@ApplicationScoped
public class NarrowSharing {
    private final Narrowings narrowings;
    private final PlanItems items;
    private final ConsentBook book;
    private final Consents consents;
    private final Participants participants;
    private final Persons persons;
    private final Access access;
    private final RenewPermits renew;
    private final Ids ids;
    private final Clock clock;

    public NarrowSharing(
            Narrowings narrowings,
            PlanItems items,
            ConsentBook book,
            Consents consents,
            Participants participants,
            Persons persons,
            Access access,
            RenewPermits renew,
            Ids ids,
            Clock clock) {
        this.narrowings = narrowings;
        this.items = items;
        this.book = book;
        this.consents = consents;
        this.participants = participants;
        this.persons = persons;
        this.access = access;
        this.renew = renew;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * What belongs to the item follows, also what comes later. Twice by the same one is once.
     *
     * @param item a goal, a measure, or {@code PlanText.item()} of a text about the person
     * @throws no.individuellplan.core.law.RuleViolation with every reason of {@link NarrowRules}
     */
    @Transactional
    public void takeOut(Actor actor, UnitId unit, UUID item) {
        PlanItem found = find(actor, item);
        Person person = person(actor, found);
        Voice voice = book.voice(actor, person, ConsentKind.SHARING);
        NarrowFacts facts = new NarrowFacts(
                voice.mayNarrow(),
                PlanItem.Kind.NARROWED.contains(found.kind()) && Area.SHAREABLE.contains(found.area()),
                unit != null && known(person, unit));
        NarrowRules.ALL.evaluateAll(facts).orThrow();
        boolean again = narrowings.ledgerOf(person.id()).standing(unit, item).stream()
                .anyMatch(one -> one.by().equals(voice.by()));
        if (!again) {
            write(actor, found, unit, voice, null, NarrowRules.ALL.version(), facts.toString());
            renew.about(person.id());
        }
    }

    /** @throws no.individuellplan.core.law.RuleViolation with every reason of {@link ShareAgainRules} */
    @Transactional
    public void shareAgain(Actor actor, UnitId unit, UUID item) {
        PlanItem found = find(actor, item);
        Person person = person(actor, found);
        Voice voice = book.voice(actor, person, ConsentKind.SHARING);
        List<Narrowing> standing = narrowings.ledgerOf(person.id()).standing(unit, item);
        List<Narrowing> mine = standing.stream()
                .filter(one -> book.mayUndo(voice, one.by(), person, ConsentKind.SHARING))
                .toList();
        ShareAgainFacts facts = new ShareAgainFacts(!standing.isEmpty(), !mine.isEmpty());
        ShareAgainRules.ALL.evaluateAll(facts).orThrow();
        mine.forEach(
                one -> write(actor, found, unit, voice, one.id(), ShareAgainRules.ALL.version(), facts.toString()));
        renew.about(person.id());
    }

    private PlanItem find(Actor actor, UUID item) {
        return items.find(item).orElseThrow(() -> access.refusedItem(actor, "ITEM", item));
    }

    private Person person(Actor actor, PlanItem item) {
        access.toWrite(actor, item.person(), Area.CONSENT);
        return persons.find(item.person()).orElseThrow(NotVisible::new);
    }

    private boolean known(Person person, UnitId unit) {
        return participants.ofPerson(person.id()).stream()
                        .anyMatch(one -> one.unit().equals(unit))
                || consents.ledgerOf(person.id())
                        .latest(ConsentKind.SHARING, unit)
                        .isPresent();
    }

    private void write(
            Actor actor, PlanItem item, UnitId unit, Voice voice, NarrowingId ends, String rules, String facts) {
        narrowings.add(new Narrowing(
                new NarrowingId(ids.next()),
                item.person(),
                unit,
                item.area(),
                item.id(),
                voice.by(),
                actor.name(),
                ends,
                clock.instant(),
                rules,
                facts));
    }
}
