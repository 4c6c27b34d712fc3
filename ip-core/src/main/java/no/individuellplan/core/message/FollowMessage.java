package no.individuellplan.core.message;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.individuellplan.core.agency.Agencies;
import no.individuellplan.core.agency.Employee;
import no.individuellplan.core.agency.ServiceUnit;
import no.individuellplan.core.agency.Staff;
import no.individuellplan.core.coordinator.Chairs;
import no.individuellplan.core.coordinator.CoordinatorChair;
import no.individuellplan.core.followup.FollowUp;
import no.individuellplan.core.followup.FollowUpKind;
import no.individuellplan.core.followup.FollowUpState;
import no.individuellplan.core.followup.FollowUps;
import no.individuellplan.core.followup.ReferralDifference;
import no.individuellplan.core.followup.Stays;
import no.individuellplan.core.id.FollowUpId;
import no.individuellplan.core.id.Ids;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.message.MessageFormat.Incoming;
import no.individuellplan.core.message.MessageFormat.Logistics;
import no.individuellplan.core.message.MessageFormat.PlanStatement;
import no.individuellplan.core.plan.Plans;

/**
 * What a message that has been put in its thread asks somebody to do, in the transaction that imports it. A copy asks for
 * nothing (ACCEPTANCE 19), nor does a message about one without an open plan here; the one that came first of the same
 * message to several of our addresses asks for all (ACCEPTANCE 20).
 */
@ApplicationScoped
class FollowMessage {
    /** An admission report is due at latest this long after the admission (HISD 80806). */
    static final Duration TO_REPORT = Duration.ofDays(1);

    private final EMessages messages;
    private final FollowUps followUps;
    private final Plans plans;
    private final Agencies agencies;
    private final Chairs chairs;
    private final Staff staff;
    private final Ids ids;
    private final Clock clock;

    FollowMessage(
            EMessages messages,
            FollowUps followUps,
            Plans plans,
            Agencies agencies,
            Chairs chairs,
            Staff staff,
            Ids ids,
            Clock clock) {
        this.messages = messages;
        this.followUps = followUps;
        this.plans = plans;
        this.agencies = agencies;
        this.chairs = chairs;
        this.staff = staff;
        this.ids = ids;
        this.clock = clock;
    }

    /** @param received as it came; how it stands now is looked up */
    void follow(EMessage received, MessageThread thread, Incoming.DialogIn dialog) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        if (!asksForSomething(dialog) && followUps.of(thread.person()).isEmpty()) {
            return;
        }
        List<FollowUp> known = followUps.heldOf(thread.person());
        List<EMessage> same = known.isEmpty() ? List.of() : messages.sameConversation(received);
        known.forEach(one -> same.stream()
                .filter(message -> message.id().equals(one.message()))
                .map(message -> one.standing(asMessage(one, message), now))
                .filter(next -> next != one)
                .forEach(followUps::stand));
        if (stands(received, dialog) && plans.recogniseOpenOf(thread.person()).isPresent()) {
            made(received, thread, dialog, now)
                    .filter(one -> isFirst(one, known, received))
                    .ifPresent(followUps::add);
        }
        Stays.settled(followUps.of(thread.person()), now).forEach(followUps::stand);
    }

    private static boolean asksForSomething(Incoming.DialogIn dialog) {
        return dialog.plan() != null
                || FollowUpKind.of(dialog.envelope().type()).isPresent();
    }

    private static FollowUpState asMessage(FollowUp one, EMessage message) {
        return switch (message.state()) {
            case CANCELLED -> FollowUpState.CANCELLED;
            case REPLACED -> FollowUpState.REPLACED;
            default -> one.state();
        };
    }

    private boolean stands(EMessage received, Incoming.DialogIn dialog) {
        return dialog.shipment() != Shipment.CANCELLATION
                && messages.find(received.id())
                        .filter(one ->
                                one.state() == EMessageState.IMPORTED && !IncomingThreads.COPY.equals(one.words()))
                        .isPresent();
    }

    /** Of the same message to another of our addresses, by what its sender calls it. */
    private boolean isFirst(FollowUp one, List<FollowUp> known, EMessage received) {
        return known.stream()
                .filter(other -> other.kind() == one.kind() && other.from().equals(one.from()))
                .noneMatch(other -> messages.find(other.message())
                        .filter(message -> message.msgId().equals(received.msgId()))
                        .isPresent());
    }

    private Optional<FollowUp> made(EMessage received, MessageThread thread, Incoming.DialogIn dialog, Instant now) {
        Set<ReferralDifference> differences =
                dialog.plan() == null ? Set.of() : differences(dialog.plan(), thread.person());
        Optional<FollowUpKind> kind = differences.isEmpty()
                ? FollowUpKind.of(dialog.envelope().type())
                : Optional.of(FollowUpKind.CHECK_REFERRAL);
        Optional<ServiceUnit> from = agencies.unitByHerId(dialog.envelope().senderHer());
        return kind.flatMap(what -> from.map(unit -> {
            Optional<Logistics> happened = Optional.ofNullable(dialog.logistics());
            Instant said = dialog.envelope().genDate();
            return new FollowUp(
                    new FollowUpId(ids.next()),
                    thread.person(),
                    thread.id(),
                    received.id(),
                    what,
                    received.unit(),
                    unit.id(),
                    unit.agency(),
                    said,
                    happened.map(Logistics::at).orElse(null),
                    happened.map(Logistics::dayOnly).orElse(false),
                    due(what, happened.map(Logistics::at).orElse(said)),
                    differences,
                    FollowUpState.OPEN,
                    now,
                    null,
                    null,
                    null,
                    0);
        }));
    }

    private static Instant due(FollowUpKind what, Instant at) {
        return what == FollowUpKind.ADMITTED ? at.plus(TO_REPORT) : null;
    }

    private Set<ReferralDifference> differences(PlanStatement said, PersonId person) {
        String holder = chairs.recognise(person)
                .map(CoordinatorChair::holder)
                .flatMap(staff::find)
                .map(Employee::name)
                .orElse(null);
        return ReferralDifference.found(said.exists(), said.coordinatorAppointed(), said.remark(), holder);
    }
}
