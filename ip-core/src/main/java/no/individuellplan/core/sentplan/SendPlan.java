package no.individuellplan.core.sentplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.individuellplan.core.access.Access;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.agency.Agencies;
import no.individuellplan.core.agency.Colleague;
import no.individuellplan.core.agency.ServedHere;
import no.individuellplan.core.agency.Staff;
import no.individuellplan.core.coordinator.Chairs;
import no.individuellplan.core.coordinator.CoordinatorChair;
import no.individuellplan.core.id.PlanId;
import no.individuellplan.core.id.UnitId;
import no.individuellplan.core.message.Author;
import no.individuellplan.core.message.EMessage;
import no.individuellplan.core.message.EMessageState;
import no.individuellplan.core.message.EMessages;
import no.individuellplan.core.message.SendFile;
import no.individuellplan.core.participant.Participant;
import no.individuellplan.core.participant.Participants;
import no.individuellplan.core.person.Person;
import no.individuellplan.core.person.Persons;
import no.individuellplan.core.plan.IndividualPlan;
import no.individuellplan.core.plan.PlanState;
import no.individuellplan.core.plan.PlanVersion;
import no.individuellplan.core.plan.Plans;
import no.individuellplan.core.sentplan.PlanExtracts.Extract;
import no.individuellplan.core.sentplan.PlanFiles.PlanFile;

/**
 * Sends an active plan to services that take part and do not work here, each what it may read by the person's yes, when
 * that says something else than what it was last sent. The platform's own work, in the name of whoever coordinates; done
 * twice, or by two at once, it sends once.
 */
@ApplicationScoped
public class SendPlan {
    /** Without a change for so long, a plan is taken to be finished for now: many changes make one message. */
    static final Duration QUIET = Duration.ofMinutes(30);

    /** Where the work never rests, it is sent so often all the same. */
    static final Duration BUSY = Duration.ofHours(24);

    /** A change that began before a look and is kept after it is seen by the next. */
    private static final Duration OVERLAP = Duration.ofMinutes(10);

    private final SentPlans sent;
    private final Plans plans;
    private final Persons persons;
    private final Participants participants;
    private final Chairs chairs;
    private final Staff staff;
    private final Agencies agencies;
    private final ServedHere here;
    private final PlanExtracts extracts;
    private final PlanFiles files;
    private final SendFile send;
    private final EMessages messages;
    private final Access access;
    private final Clock clock;

    public SendPlan(
            SentPlans sent,
            Plans plans,
            Persons persons,
            Participants participants,
            Chairs chairs,
            Staff staff,
            Agencies agencies,
            ServedHere here,
            PlanExtracts extracts,
            PlanFiles files,
            SendFile send,
            EMessages messages,
            Access access,
            Clock clock) {
        this.sent = sent;
        this.plans = plans;
        this.persons = persons;
        this.participants = participants;
        this.chairs = chairs;
        this.staff = staff;
        this.agencies = agencies;
        this.here = here;
        this.extracts = extracts;
        this.files = files;
        this.send = send;
        this.messages = messages;
        this.access = access;
        this.clock = clock;
    }

    /** Plans to look at now. */
    @Transactional
    public List<PlanId> due() {
        Instant now = clock.instant();
        return sent.due(now.minus(QUIET), now.minus(BUSY));
    }

    /**
     * Looks at one plan and writes what is to be sent. Nothing while nobody coordinates: a message has somebody who answers
     * for it.
     */
    @Transactional
    public void look(Actor.System platform, PlanId id) {
        sent.hold(id);
        sent.looked(id, clock.instant().minus(OVERLAP));
        plans.find(id).filter(plan -> plan.state() == PlanState.ACTIVE).ifPresent(plan -> coordinator(plan)
                .ifPresent(coordinator -> look(platform, plan, coordinator)));
    }

    private Optional<Colleague> coordinator(IndividualPlan plan) {
        return chairs.recognise(plan.person()).map(CoordinatorChair::holder).flatMap(staff::colleague);
    }

    private void look(Actor.System platform, IndividualPlan plan, Colleague coordinator) {
        List<UnitId> receivers = participants.ofPerson(plan.person()).stream()
                .filter(one -> one.plan().equals(plan.id()) && one.takesPart())
                .map(Participant::unit)
                .filter(unit -> !unit.equals(coordinator.unit()) && isElsewhere(unit))
                .distinct()
                .toList();
        if (receivers.isEmpty()) {
            return;
        }
        access.toRead(platform, plan.person(), Area.PLAN);
        Person person = persons.find(plan.person()).orElseThrow();
        send.holdStill(person);
        for (UnitId unit : receivers) {
            extracts.of(person, plan, unit).ifPresent(extract -> sendTo(unit, extract, coordinator));
        }
    }

    /** Those who work here read the plan itself, and need no copy that cannot be taken back. */
    private boolean isElsewhere(UnitId unit) {
        return agencies.agencyOf(unit).filter(agency -> !here.serves(agency)).isPresent();
    }

    private void sendTo(UnitId unit, Extract extract, Colleague coordinator) {
        IndividualPlan plan = extract.view().body().plan();
        Optional<SentPlan> last = sent.newest(plan.id(), unit);
        String digest = ViewDigest.of(extract.view(), coordinator.name());
        if (last.filter(one -> one.digest().equals(digest) && !wasStopped(one)).isPresent()) {
            return;
        }
        PlanFile file = files.of(extract.view(), coordinator.name(), last.isEmpty());
        send.send(
                        Author.of(coordinator),
                        plan.id(),
                        extract.view().person(),
                        unit,
                        last.map(SentPlan::thread),
                        new SendFile.Letter(file.subject(), file.text(), file.file(), extract.parts()))
                .ifPresent(message -> sent.add(new SentPlan(
                        message.id(),
                        plan.id(),
                        plan.person(),
                        unit,
                        message.thread(),
                        last.map(SentPlan::number).orElse(0) + 1,
                        version(plan),
                        digest,
                        clock.instant())));
    }

    private boolean wasStopped(SentPlan one) {
        return messages.find(one.message())
                .map(EMessage::state)
                .filter(state -> state == EMessageState.STOPPED)
                .isPresent();
    }

    private int version(IndividualPlan plan) {
        return plans.versions(plan.id()).stream()
                .findFirst()
                .map(PlanVersion::number)
                .orElse(0);
    }
}
