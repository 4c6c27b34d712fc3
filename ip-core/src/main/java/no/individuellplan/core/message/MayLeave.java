package no.individuellplan.core.message;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import no.individuellplan.core.access.FactsForAccess;
import no.individuellplan.core.access.KeptFromService;
import no.individuellplan.core.access.Objected;
import no.individuellplan.core.agency.Agencies;
import no.individuellplan.core.agency.Agency;
import no.individuellplan.core.agency.ServiceUnit;
import no.individuellplan.core.agency.Staff;
import no.individuellplan.core.consent.ConsentKind;
import no.individuellplan.core.consent.Consents;
import no.individuellplan.core.coordinator.Chairs;
import no.individuellplan.core.coordinator.CoordinatorChair;
import no.individuellplan.core.directory.Directory;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.id.UnitId;
import no.individuellplan.core.law.Decision;
import no.individuellplan.core.message.rules.SendFacts;
import no.individuellplan.core.message.rules.SendRules;
import no.individuellplan.core.need.NeedLetter;
import no.individuellplan.core.participant.Participant;
import no.individuellplan.core.participant.Participants;
import no.individuellplan.core.plan.Plans;
import no.individuellplan.core.protection.Protections;

/** Asks whether a message may go from one service to another about a person: when it is written, and again when it leaves. */
@ApplicationScoped
public class MayLeave {
    private final Plans plans;
    private final Participants participants;
    private final Consents consents;
    private final Agencies agencies;
    private final Chairs chairs;
    private final Staff staff;
    private final FactsForAccess facts;
    private final Protections protections;
    private final Directory directory;
    private final Clock clock;

    public MayLeave(
            Plans plans,
            Participants participants,
            Consents consents,
            Agencies agencies,
            Chairs chairs,
            Staff staff,
            FactsForAccess facts,
            Protections protections,
            Directory directory,
            Clock clock) {
        this.plans = plans;
        this.participants = participants;
        this.consents = consents;
        this.agencies = agencies;
        this.chairs = chairs;
        this.staff = staff;
        this.facts = facts;
        this.protections = protections;
        this.directory = directory;
        this.clock = clock;
    }

    /** As {@link #decide}, for a thread that is about to begin. @param item what it is about; null for the plan */
    Decision decideFirst(PersonId person, UUID item, UnitId from, UnitId to, String subject, String text) {
        return decide(person, null, item, from, to, subject, text);
    }

    /** The person's yes to the receiver is needed; only a service outside the plan that wrote first is answered without. */
    public Decision decide(PersonId person, MessageThread thread, UnitId from, UnitId to, String subject, String text) {
        return decide(person, thread, thread.item(), from, to, subject, text);
    }

    /**
     * For a report of a need. It rests on a duty (hpl § 38 a, for the trust sphl § 2-5 b), not on a yes: the law asks for none,
     * and there is no plan to share yet. So neither plan, nor part in it, nor sharing is asked for; a protected address, an
     * objection and addresses are, as for any message.
     *
     * @param person null for one not known here, about whom nothing has been decided
     */
    Decision decideReport(PersonId person, UnitId from, UnitId to) {
        boolean known = person != null && to != null;
        return SendRules.ALL.evaluateAll(new SendFacts(
                true,
                from != null,
                "kept",
                NeedLetter.SUBJECT,
                anotherUnit(from, to),
                true,
                false,
                known && tellsAddress(person, to),
                known && Objected.toItem(facts.objections(person), to.value(), null),
                hasAddress(from) && hasAddress(to)));
    }

    /** As {@link #decideReport}, in the transaction in which it leaves. */
    Decision decideReportForGood(PersonId person, UnitId from, UnitId to) {
        facts.holdStill(person);
        return decideReport(person, from, to);
    }

    /**
     * As {@link #decide}, for a message that leaves in the transaction that asks: a withdrawal has either been seen, or
     * waits until the message has left (I9).
     */
    Decision decideForGood(PersonId person, MessageThread thread, UnitId from, UnitId to, String subject, String text) {
        facts.holdStill(person);
        return decide(person, thread, from, to, subject, text);
    }

    private Decision decide(
            PersonId person, MessageThread thread, UUID item, UnitId from, UnitId to, String subject, String text) {
        boolean answersTheFirst = thread != null && thread.from().equals(to);
        boolean coordinates = isCoordinators(person, to);
        return SendRules.ALL.evaluateAll(new SendFacts(
                plans.recogniseOpenOf(person).isPresent() || isAboutPlanElsewhere(thread),
                from != null,
                text,
                subject,
                anotherUnit(from, to) && (answersTheFirst || coordinates || takesPart(person, to)),
                coordinates || shared(person, to) || (answersTheFirst && outsider(person, to)),
                !coordinates && kept(person, to, item),
                tellsAddress(person, to),
                to != null && !shared(person, to) && Objected.toItem(facts.objections(person), to.value(), item),
                hasAddress(from) && hasAddress(to)));
    }

    /** Where the plan is not, what came from where it is can be answered. */
    private static boolean isAboutPlanElsewhere(MessageThread thread) {
        return thread != null && thread.plan() == null;
    }

    /** A unit does not write to itself. */
    private static boolean anotherUnit(UnitId from, UnitId to) {
        return to != null && !to.equals(from);
    }

    /** The coordinator's own unit has the plan: it is written to without a consent of its own. */
    private boolean isCoordinators(PersonId person, UnitId unit) {
        return chairs.recognise(person)
                .map(CoordinatorChair::holder)
                .flatMap(staff::find)
                .filter(holder -> holder.unit().equals(unit))
                .isPresent();
    }

    /** A service that never was in the plan: it wrote first, and gets an answer about what it wrote. */
    private boolean outsider(PersonId person, UnitId unit) {
        return participants.ofPerson(person).stream()
                .noneMatch(one -> one.unit().equals(unit));
    }

    private boolean takesPart(PersonId person, UnitId unit) {
        return participants.ofPerson(person).stream()
                .filter(one -> one.unit().equals(unit))
                .anyMatch(Participant::takesPart);
    }

    /** Two parents who said yes to different areas have shared nothing. */
    private boolean shared(PersonId person, UnitId unit) {
        return consents.ledgerOf(person)
                .inForce(ConsentKind.SHARING, unit, LocalDate.now(clock))
                .filter(yes -> !yes.areas().isEmpty())
                .isPresent();
    }

    /** Whatever is sent names the sender, and so a place. */
    private boolean tellsAddress(PersonId person, UnitId to) {
        return to != null
                && protections.isProtected(person)
                && !protections.ledgerOf(person).mayGetPost(to);
    }

    private boolean kept(PersonId person, UnitId unit, UUID item) {
        return item != null && unit != null && KeptFromService.keeps(facts.kept(person), unit.value(), item);
    }

    /** Both levels, the unit's and its agency's (HIS 1153), and neither closed in the address register. */
    private boolean hasAddress(UnitId unit) {
        Optional<ServiceUnit> known = Optional.ofNullable(unit).flatMap(agencies::unit);
        return known.map(ServiceUnit::herId).filter(this::isOpen).isPresent()
                && known.flatMap(one -> agencies.agency(one.agency()))
                        .map(Agency::herId)
                        .filter(this::isOpen)
                        .isPresent();
    }

    /** An address the register does not have is one that was given here. */
    private boolean isOpen(String her) {
        return !her.isBlank()
                && directory
                        .find(her)
                        .map(party -> party.validOn(LocalDate.now(clock)))
                        .orElse(true);
    }
}
