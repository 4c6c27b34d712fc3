package no.individuellplan.core.oversight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import no.individuellplan.core.access.Access;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.NotVisible;
import no.individuellplan.core.agency.Employee;
import no.individuellplan.core.agency.Staff;
import no.individuellplan.core.audit.AccessLogEntry;
import no.individuellplan.core.emergency.Emergencies;
import no.individuellplan.core.emergency.EmergencyAccess;
import no.individuellplan.core.id.AgencyId;
import no.individuellplan.core.id.EmploymentId;
import no.individuellplan.core.id.Ids;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.id.SignalId;
import no.individuellplan.core.law.WrittenText;
import no.individuellplan.core.oversight.rules.DecisionFacts;
import no.individuellplan.core.oversight.rules.DecisionRules;
import no.individuellplan.core.oversight.rules.Outcome;
import no.individuellplan.core.oversight.rules.SignalKind;

/**
 * The privacy officer looks at signs of odd access, one at a time, and decides (pjl § 22, {@code etterfølgende kontroll}).
 * Each look is itself in the log of those it names.
 */
@ApplicationScoped
public class ReviewLog {
    private static final int MOST = 200;

    private final Reviewers reviewers;
    private final Signals signals;
    private final Emergencies emergencies;
    private final Staff staff;
    private final Access access;
    private final Ids ids;
    private final Clock clock;

    public ReviewLog(
            Reviewers reviewers,
            Signals signals,
            Emergencies emergencies,
            Staff staff,
            Access access,
            Ids ids,
            Clock clock) {
        this.reviewers = reviewers;
        this.signals = signals;
        this.emergencies = emergencies;
        this.staff = staff;
        this.access = access;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * One sign with what lies behind it.
     *
     * @param names of those the lines are about; nobody with a protected address is among them
     * @param decisions the oldest first
     * @param emergencies what was opened and why, when that is the sign
     * @param own it is about the reviewer's own access, and somebody else decides
     */
    public record Opened(
            Signal signal,
            List<AccessLogEntry> lines,
            Map<PersonId, String> names,
            List<SignalDecision> decisions,
            List<EmergencyAccess> emergencies,
            boolean own) {}

    /** Whether it is this one's work, for showing or hiding the way to it. */
    @Transactional
    public boolean reviews(Actor.Professional actor) {
        return !reviewed(actor).isEmpty();
    }

    /** The newest first. Names nobody but staff. @throws NotVisible for one who reviews no log */
    @Transactional
    public List<Signal> all(Actor.Professional actor) {
        Set<AgencyId> agencies = reviewed(actor);
        if (agencies.isEmpty()) {
            throw access.refusedItem(actor, "SIGNAL", actor.agency().value());
        }
        access.logReview(actor, null);
        return signals.visible(MOST).stream()
                .filter(signal -> concerns(signal, agencies))
                .toList();
    }

    /** @throws NotVisible for one who does not review that log; the try is logged */
    @Transactional
    public Opened open(Actor.Professional actor, SignalId id) {
        Signal signal = found(actor, id);
        List<AccessLogEntry> lines = signals.lines(id);
        Set<PersonId> people = lines.stream()
                .map(AccessLogEntry::subject)
                .filter(Objects::nonNull)
                .map(PersonId::new)
                .collect(Collectors.toSet());
        if (people.isEmpty()) {
            access.logReview(actor, null);
        }
        people.forEach(person -> access.logReview(actor, person));
        return new Opened(
                signal, lines, signals.names(people), signals.decisions(id), emergencies(signal), own(actor, signal));
    }

    /**
     * @param words why, for whoever checks it later
     * @throws no.individuellplan.core.law.RuleViolation with every reason of {@link DecisionRules}
     */
    @Transactional
    public void decide(Actor.Professional actor, SignalId id, Outcome outcome, String words) {
        Signal signal = found(actor, id);
        String kept = WrittenText.of(words);
        DecisionRules.ALL
                .evaluateAll(new DecisionFacts(outcome, kept, own(actor, signal)))
                .orThrow();
        access.logReviewed(actor, signal.person());
        signals.add(new SignalDecision(
                ids.next(),
                id,
                signal.person(),
                outcome,
                kept,
                actor.employment(),
                actor.name(),
                actor.organisation(),
                clock.instant()));
    }

    private List<EmergencyAccess> emergencies(Signal signal) {
        return signal.kind() != SignalKind.EMERGENCY
                ? List.of()
                : emergencies.of(signal.person()).stream()
                        .filter(one -> one.by().equals(signal.actor()))
                        .toList();
    }

    private Signal found(Actor.Professional actor, SignalId id) {
        Set<AgencyId> agencies = reviewed(actor);
        return signals.find(id)
                .filter(signal -> concerns(signal, agencies))
                .filter(signal -> signal.person() == null || !access.isOwnFamily(actor, signal.person()))
                .orElseThrow(() -> access.refusedItem(actor, "SIGNAL", id.value()));
    }

    private Set<AgencyId> reviewed(Actor.Professional actor) {
        return reviewers.reviewedBy(actor.employment(), LocalDate.now(clock));
    }

    private static boolean concerns(Signal signal, Set<AgencyId> agencies) {
        return agencies.contains(signal.agency())
                || (signal.personAgency() != null && agencies.contains(signal.personAgency()));
    }

    /** Also from another of the reviewer's places of work. */
    private boolean own(Actor.Professional actor, Signal signal) {
        return human(actor.employment()).equals(human(signal.actor()));
    }

    private Object human(EmploymentId employment) {
        return staff.find(employment).map(Employee::professional).orElseThrow();
    }
}
