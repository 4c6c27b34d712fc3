package no.individuellplan.core.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.individuellplan.core.access.Access;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.access.StaleVersion;
import no.individuellplan.core.agency.Agencies;
import no.individuellplan.core.id.EMessageId;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.RuleViolation;
import no.individuellplan.core.law.WrittenText;
import no.individuellplan.core.message.MessageFormat.Incoming;
import no.individuellplan.core.message.rules.PlaceFacts;
import no.individuellplan.core.message.rules.PlaceRules;
import no.individuellplan.core.person.Person;
import no.individuellplan.core.person.Persons;
import no.individuellplan.core.plan.IndividualPlan;
import no.individuellplan.core.plan.Plans;

/**
 * A human says whom a received message is about, among those whose plan they work with (ACCEPTANCE 12, 17): so nobody learns
 * of a plan they did not know. What they say is kept first; the message is then read again like any other, and is
 * acknowledged once only.
 */
@ApplicationScoped
public class PlaceMessage {
    private final EMessages messages;
    private final MessageFormat format;
    private final Plans plans;
    private final Persons persons;
    private final Agencies agencies;
    private final ReadMessages read;
    private final Dispatch dispatch;
    private final Access access;
    private final Clock clock;

    public PlaceMessage(
            EMessages messages,
            MessageFormat format,
            Plans plans,
            Persons persons,
            Agencies agencies,
            ReadMessages read,
            Dispatch dispatch,
            Access access,
            Clock clock) {
        this.messages = messages;
        this.format = format;
        this.plans = plans;
        this.persons = persons;
        this.agencies = agencies;
        this.read = read;
        this.dispatch = dispatch;
        this.access = access;
        this.clock = clock;
    }

    /** Somebody it may be about. */
    public record Candidate(Person person, Likeness likeness) {}

    /** The message that waits, what it says, and those it may be about: the most like first. */
    public record Waiting(EMessage message, Incoming.DialogIn content, List<Candidate> candidates) {}

    /**
     * The record of each is logged as read.
     *
     * @throws no.individuellplan.core.access.NotVisible for a message that is not in one's own mailbox, or does not wait
     */
    @Transactional
    public Waiting open(Actor.Professional actor, EMessageId id) {
        ReadMessages.Original original = read.original(actor, id);
        if (!original.message().waits() || !(original.content() instanceof Incoming.DialogIn content)) {
            throw access.refusedItem(actor, "MESSAGE", id.value());
        }
        List<Candidate> candidates = plans.visible().stream()
                .filter(plan -> plan.state().open())
                .map(IndividualPlan::person)
                .distinct()
                .flatMap(person -> candidate(actor, person, content).stream())
                .sorted(Comparator.comparing(
                                (Candidate one) -> one.likeness().differs().size())
                        .thenComparing(one -> -one.likeness().same().size())
                        .thenComparing(one -> one.person().name()))
                .toList();
        return new Waiting(original.message(), content, candidates);
    }

    private Optional<Candidate> candidate(Actor.Professional actor, PersonId person, Incoming.DialogIn content) {
        return persons.find(person).map(found -> {
            access.toRead(actor, person, Area.IDENTITY);
            return new Candidate(found, Likeness.of(content, found));
        });
    }

    /**
     * @param typed what makes it certain, when the message does not point to the person by itself
     * @throws RuleViolation with every reason of {@link PlaceRules}
     * @throws StaleVersion when somebody else has said whom it is about first
     */
    @Transactional
    public void place(Actor.Professional actor, EMessageId id, PersonId person, String typed) {
        EMessage message = mine(actor, id);
        access.toGuard(actor, person, Area.PLAN, null);
        Person found = persons.find(person).orElseThrow(() -> access.refusedItem(actor, "PERSON", person.value()));
        if (!(format.read(message.original()) instanceof Incoming.DialogIn content)) {
            throw access.refusedItem(actor, "MESSAGE", id.value());
        }
        String why = WrittenText.of(typed);
        PlaceRules.ALL
                .evaluateAll(new PlaceFacts(
                        agencies.unitByHerId(content.envelope().senderHer()).isPresent(),
                        plans.openOf(person).isPresent(),
                        Likeness.of(content, found).certain(),
                        why))
                .orThrow();
        messages.place(id, person, why, clock.instant());
        dispatch.read(id);
    }

    /**
     * It is about nobody followed up here. It is kept, and can be read.
     *
     * @throws RuleViolation {@code message.dismiss.no-reason} without one
     * @throws StaleVersion when somebody else has said whom it is about first
     */
    @Transactional
    public void dismiss(Actor.Professional actor, EMessageId id, String typed) {
        mine(actor, id);
        messages.dismiss(
                id,
                WrittenText.required(typed, "message.dismiss.no-reason", LegalBasis.DUTY_TO_RECORD),
                clock.instant());
    }

    /** @throws StaleVersion when it waits no more */
    private EMessage mine(Actor.Professional actor, EMessageId id) {
        EMessage message = read.original(actor, id).message();
        if (!message.waits()) {
            throw new StaleVersion();
        }
        return message;
    }
}
