package no.individuellplan.core.invariant;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import no.individuellplan.core.access.NotVisible;
import no.individuellplan.core.access.StaleVersion;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.law.RuleViolation;
import no.individuellplan.core.memory.Journal.Change;
import no.individuellplan.core.withheld.Withheld;

/** One world from the beginning, so many deeds on, with every invariant looked after on the way. */
final class RandomRun {
    private final Stage on;
    private final Tally tally;
    private final TimeDeeds time;
    private final HelpfulDeeds helpful;
    private final NoticeChecks notices;
    private final List<Supplier<Optional<Deed>>> deeds = new ArrayList<>();

    RandomRun(long seed, Tally tally) {
        this.tally = tally;
        on = new Stage(seed);
        time = new TimeDeeds(on);
        PlanDeeds plans = new PlanDeeds(on);
        helpful = new HelpfulDeeds(on, plans);
        deeds.addAll(new NeedDeeds(on).all());
        deeds.addAll(new CoordinatorDeeds(on).all());
        deeds.addAll(new SharingDeeds(on).all());
        deeds.addAll(new GoalDeeds(on).all());
        deeds.addAll(plans.all());
        deeds.addAll(new MessageDeeds(on).all());
        deeds.addAll(new KeepDeeds(on).all());
        deeds.addAll(new MandateDeeds(on).all());
        deeds.addAll(new WrittenInDeeds(on).all());
        deeds.addAll(new ProtectionDeeds(on).all());
        deeds.addAll(new ObjectionDeeds(on).all());
        deeds.addAll(new RightsDeeds(on).all());
        deeds.addAll(new CareDeeds(on).all());
        deeds.addAll(new CourseDeeds(on).all());
        deeds.addAll(new RelocationDeeds(on).all());
        deeds.addAll(new ChildDeeds(on).all());
        deeds.addAll(new DoctorDeeds(on).all());
        deeds.addAll(new NoticeDeeds(on).all());
        notices = new NoticeChecks(on, tally);
    }

    /** @return the first invariants that broke, with the deed that broke them; empty when all held */
    Optional<String> play(int steps) {
        for (int step = 0; step < steps; step++) {
            if (on.chance.in(1, 20)) {
                int left = on.ports.transport.all().size();
                time.something();
                List<Broken> broken = afterTime();
                broken.addAll(new PostChecks(on.ports, on.today()).of(left));
                broken.addAll(notices.afterTheJobs());
                if (!broken.isEmpty()) {
                    return Optional.of("step " + step + ", time: " + broken);
                }
            }
            Deed deed = next();
            List<Broken> broken = tried(deed);
            if (!broken.isEmpty()) {
                return Optional.of("step " + step + ", " + deed.kind() + " by " + deed.actor() + ": " + broken);
            }
        }
        return Optional.empty();
    }

    /** Most kinds have nothing to do until others have been done. */
    private Deed next() {
        Optional<Deed> deed = Optional.empty();
        while (deed.isEmpty()) {
            deed = on.chance.in(1, 3) ? helpful.next() : on.chance.of(deeds).get();
        }
        return deed.get();
    }

    private List<Broken> tried(Deed deed) {
        Before before = Before.of(on.ports);
        Map<String, List<?>> whole = on.chance.in(1, 40) ? on.ports.memory.everything() : null;
        try {
            Object answer = on.world.as(deed.actor(), deed.work());
            tally.done(deed.kind());
            return afterDeed(before, deed, answer);
        } catch (RuleViolation | NotVisible | StaleVersion refusal) {
            tally.refused(deed.kind());
            return whole == null || whole.equals(on.ports.memory.everything())
                    ? List.of()
                    : List.of(new Broken("roll-back", "a refusal left something behind"));
        } catch (RuntimeException bug) {
            throw new IllegalStateException(deed.kind() + " by " + deed.actor(), bug);
        }
    }

    private List<Broken> afterDeed(Before before, Deed deed, Object answer) {
        List<Broken> broken = new ArrayList<>(DeedChecks.of(on.ports, before, deed, answer, on.today()));
        List<Change> changes = on.ports.journal.changes();
        if (!changes.isEmpty()) {
            broken.addAll(StateChecks.of(on.ports, on.today()));
            Set<PersonId> touched = new HashSet<>();
            changes.stream()
                    .filter(change -> !change.table().equals("access_log")
                            && change.place().person() != null)
                    .forEach(change -> touched.add(change.place().person()));
            changes.stream()
                    .map(Change::after)
                    .filter(Withheld.class::isInstance)
                    .forEach(kept -> touched.add(((Withheld) kept).person()));
            touched.forEach(person -> broken.addAll(PermitChecks.of(on.ports, person, on.today())));
        }
        return broken;
    }

    private List<Broken> afterTime() {
        List<Broken> broken = new ArrayList<>(StateChecks.of(on.ports, on.today()));
        on.ports.persons.all().forEach(person -> broken.addAll(PermitChecks.of(on.ports, person.id(), on.today())));
        return broken;
    }
}
