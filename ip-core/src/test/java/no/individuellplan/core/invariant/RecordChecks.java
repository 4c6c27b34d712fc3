package no.individuellplan.core.invariant;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.individuellplan.core.agency.Employee;
import no.individuellplan.core.goal.Goal;
import no.individuellplan.core.goal.Suggestion;
import no.individuellplan.core.measure.Measure;
import no.individuellplan.core.memory.Journal.Change;
import no.individuellplan.core.memory.Records;
import no.individuellplan.core.plan.PlanText;
import no.individuellplan.core.rights.Correction;
import no.individuellplan.core.rights.RightsRequest;
import no.individuellplan.core.rights.RightsStep;
import no.individuellplan.core.world.Ports;

/**
 * Nothing that was written goes away but by the procedure, with two people; a correction stands beside what it corrects;
 * and what is a line in a ledger is never written over (I13). Looked at from the bare changes.
 */
record RecordChecks(Ports ports, Deed deed, List<Change> changes) {
    static final String AGREES = "agree to a deletion";
    static final String CORRECTS = "correct by an addition";

    /** No part of any record: worked out anew, or kept only while the person wants it. */
    private static final Set<String> FORGOTTEN = Set.of("permit", "notice_address", "notice");

    /** Lines that stand as they were written. */
    private static final Set<String> LEDGERS = Set.of(
            "access_log",
            "consent_entry",
            "narrowing",
            "objection",
            "address_protection",
            "need_report",
            "thread_message",
            "e_message_arrived",
            "plan_version",
            "kin_answer",
            "rights_step",
            "correction",
            "tombstone",
            "reservation",
            "told_parents",
            "care_line",
            "course_line");

    List<Broken> all() {
        List<Broken> broken = new ArrayList<>();
        for (Change change : changes) {
            if (change.after() == null && !FORGOTTEN.contains(change.table()) && !agreedByTwo(change)) {
                broken.add(new Broken("I13", "gone without the procedure: " + change.table()));
            }
            if (change.before() != null && change.after() != null && LEDGERS.contains(change.table())) {
                broken.add(new Broken("I13", "written over: " + change.table()));
            }
            if (change.table().equals("rights_request") && change.before() != null && !onlyForgets(change)) {
                broken.add(new Broken("I13", "a request was written over"));
            }
            if (deed.kind().equals(CORRECTS) && isPartOfThePlan(change)) {
                broken.add(new Broken("I13", "a correction changed " + change.table()));
            }
            if (deed.kind().equals(AGREES)
                    && change.after() != null
                    && isPartOfThePlan(change)
                    && !onlyLoosens(change)) {
                broken.add(new Broken("I13", "a deletion changed another " + change.table()));
            }
        }
        return broken;
    }

    private static boolean isPartOfThePlan(Change change) {
        return change.before() instanceof Goal
                || change.before() instanceof Measure
                || change.before() instanceof PlanText
                || change.before() instanceof Suggestion;
    }

    /** What belonged to what was deleted stands on its own. */
    private static boolean onlyLoosens(Change change) {
        return switch (change.before()) {
            case Goal goal -> change.after().equals(Records.with(goal, "parent", null));
            case Measure measure -> change.after().equals(Records.with(measure, "goal", null));
            default -> false;
        };
    }

    /** What it said of the part that was deleted is forgotten with it. */
    private boolean onlyForgets(Change change) {
        return deed.kind().equals(AGREES)
                && change.after().equals(Records.with((RightsRequest) change.before(), "quoted", null));
    }

    /** Both have said yes to this very part, and they are two people. */
    private boolean agreedByTwo(Change change) {
        if (!deed.kind().equals(AGREES)) {
            return false;
        }
        List<UUID> items =
                switch (change.before()) {
                    case Goal goal -> List.of(goal.id().value());
                    case Measure measure -> List.of(measure.id().value());
                    case PlanText text -> List.of(text.item());
                    case Correction correction -> List.of(correction.item());
                    case Suggestion suggestion
                    when suggestion.goal() == null -> List.of(suggestion.id().value());
                    case Suggestion suggestion ->
                        List.of(suggestion.id().value(), suggestion.goal().value());
                    default -> List.of();
                };
        return ports.requests.all().stream()
                .filter(one -> one.kind() == RightsRequest.Kind.DELETION && items.contains(one.item()))
                .anyMatch(this::saidByTwo);
    }

    private boolean saidByTwo(RightsRequest request) {
        Set<Object> humans = new HashSet<>();
        ports.requests.stepsOf(request.id()).stream()
                .filter(step -> step.kind() == RightsStep.Kind.APPROVED || step.kind() == RightsStep.Kind.UPHELD)
                .map(step ->
                        ports.staff.find(step.by()).map(Employee::professional).orElseThrow())
                .forEach(humans::add);
        return humans.size() == 2 && !ports.deletions.held(request.person());
    }
}
