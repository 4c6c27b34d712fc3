package no.individuellplan.core.objection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.individuellplan.core.access.Access;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.access.NotVisible;
import no.individuellplan.core.access.PlanItem;
import no.individuellplan.core.access.PlanItems;
import no.individuellplan.core.access.RenewPermits;
import no.individuellplan.core.agency.Agencies;
import no.individuellplan.core.consent.ConsentBook;
import no.individuellplan.core.consent.ConsentKind;
import no.individuellplan.core.consent.Voice;
import no.individuellplan.core.id.AgencyId;
import no.individuellplan.core.id.Ids;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.id.UnitId;
import no.individuellplan.core.law.RuleViolation;
import no.individuellplan.core.law.WrittenText;
import no.individuellplan.core.objection.rules.ObjectFacts;
import no.individuellplan.core.objection.rules.ObjectRules;
import no.individuellplan.core.objection.rules.TakeBackFacts;
import no.individuellplan.core.objection.rules.TakeBackRules;
import no.individuellplan.core.person.Person;
import no.individuellplan.core.person.Persons;

/**
 * The person objects to a service seeing something although no consent is needed for it (hpl § 29, pbrl § 5-3). Counts for the very next
 * reader and for what waits to be sent; what is shared by consent is ended by taking the consent back. What happened stays.
 */
@ApplicationScoped
public class ObjectToSharing {
    private final Objections objections;
    private final PlanItems items;
    private final Agencies agencies;
    private final ConsentBook book;
    private final Persons persons;
    private final Access access;
    private final RenewPermits renew;
    private final Ids ids;
    private final Clock clock;

    public ObjectToSharing(
            Objections objections,
            PlanItems items,
            Agencies agencies,
            ConsentBook book,
            Persons persons,
            Access access,
            RenewPermits renew,
            Ids ids,
            Clock clock) {
        this.objections = objections;
        this.items = items;
        this.agencies = agencies;
        this.book = book;
        this.persons = persons;
        this.access = access;
        this.renew = renew;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * @param unit the one it is against; with no agency either it is against all
     * @param area the part; null for everything, or when an item says it
     * @param item a goal, a measure or a text about the person; null for the whole
     * @param why nobody has to give a reason
     */
    public record Form(UnitId unit, AgencyId agency, Area area, UUID item, String why) {}

    /**
     * Twice by the same one is once.
     *
     * @throws RuleViolation with every reason of {@link ObjectRules}
     */
    @Transactional
    public void object(Actor actor, PersonId id, Form form) {
        access.toWrite(actor, id, Area.CONSENT);
        Person person = persons.find(id).orElseThrow(NotVisible::new);
        Voice voice = book.voice(actor, person, ConsentKind.SHARING);
        Optional<PlanItem> item = Optional.ofNullable(form.item())
                .flatMap(items::find)
                .filter(one -> one.person().equals(id));
        Area area = item.map(PlanItem::area).orElse(form.area());
        ObjectFacts facts =
                new ObjectFacts(voice.mayNarrow(), serviceKnown(form), partKnown(form.item() != null, item, area));
        ObjectRules.ALL.evaluateAll(facts).orThrow();
        boolean again = objections.ledgerOf(id).standing().stream()
                .anyMatch(one -> one.by().equals(voice.by()) && same(one, form, area));
        if (!again) {
            write(actor, id, form, area, voice, null, ObjectRules.ALL.version(), facts.toString());
        }
    }

    /** @throws RuleViolation with every reason of {@link TakeBackRules} */
    @Transactional
    public void takeBack(Actor actor, PersonId id, UUID objection) {
        access.toWrite(actor, id, Area.CONSENT);
        Person person = persons.find(id).orElseThrow(NotVisible::new);
        Voice voice = book.voice(actor, person, ConsentKind.SHARING);
        Optional<Objection> standing = objections.visibleOf(id).standing().stream()
                .filter(one -> one.id().equals(objection))
                .findFirst();
        TakeBackFacts facts = new TakeBackFacts(
                standing.isPresent(),
                standing.filter(one -> book.mayUndo(voice, one.by(), person, ConsentKind.SHARING))
                        .isPresent());
        TakeBackRules.ALL.evaluateAll(facts).orThrow();
        Objection one = standing.orElseThrow();
        Form same = new Form(one.unit(), one.agency(), one.area(), one.item(), null);
        write(actor, id, same, one.area(), voice, one.id(), TakeBackRules.ALL.version(), facts.toString());
    }

    /** What the actor may see of it; logged with the consents. */
    @Transactional
    public List<Objection> standing(Actor actor, PersonId person) {
        access.toRead(actor, person, Area.CONSENT);
        return objections.visibleOf(person).standing();
    }

    private boolean serviceKnown(Form form) {
        boolean one = form.unit() == null || form.agency() == null;
        boolean unit = form.unit() == null || agencies.unit(form.unit()).isPresent();
        boolean agency = form.agency() == null || agencies.agency(form.agency()).isPresent();
        return one && unit && agency;
    }

    private static boolean partKnown(boolean itemWanted, Optional<PlanItem> item, Area area) {
        return itemWanted
                ? item.filter(one -> PlanItem.Kind.NARROWED.contains(one.kind()) && Area.SHAREABLE.contains(one.area()))
                        .isPresent()
                : area == null || area == Area.NEED || Area.SHAREABLE.contains(area);
    }

    private static boolean same(Objection one, Form form, Area area) {
        return Objects.equals(one.unit(), form.unit())
                && Objects.equals(one.agency(), form.agency())
                && Objects.equals(one.item(), form.item())
                && one.area() == area;
    }

    private void write(
            Actor actor, PersonId person, Form form, Area area, Voice voice, UUID ends, String rules, String facts) {
        objections.add(new Objection(
                ids.next(),
                person,
                form.unit(),
                form.agency(),
                area,
                form.item(),
                WrittenText.of(form.why()),
                voice.by(),
                actor.name(),
                ends,
                clock.instant(),
                rules,
                facts));
        renew.about(person);
    }
}
