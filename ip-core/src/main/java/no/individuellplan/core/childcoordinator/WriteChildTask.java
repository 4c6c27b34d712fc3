package no.individuellplan.core.childcoordinator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import no.individuellplan.core.access.Access;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.access.NotVisible;
import no.individuellplan.core.access.Permit.Right;
import no.individuellplan.core.childcoordinator.rules.ChildTaskRules;
import no.individuellplan.core.childcoordinator.rules.TaskFacts;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.law.RuleViolation;
import no.individuellplan.core.law.WrittenText;

/** The child coordinator writes what was done about one of the five tasks (HOL-04). The family reads it. */
@ApplicationScoped
public class WriteChildTask {
    private final ChildLines lines;
    private final ChildDesk desk;
    private final Access access;

    WriteChildTask(ChildLines lines, ChildDesk desk, Access access) {
        this.lines = lines;
        this.desk = desk;
        this.access = access;
    }

    /**
     * @param task null when none was chosen
     * @param day when it was done, Europe/Oslo; null when not said
     * @throws RuleViolation with every reason of {@link ChildTaskRules}
     * @throws NotVisible for one who has nothing to do with it
     */
    @Transactional
    public void write(Actor.Professional actor, PersonId person, ChildTask task, LocalDate day, String words) {
        access.require(actor, person, Area.CHILD_COORDINATION, person.value(), Right.WRITE);
        ChildRole role = lines.of(person).filter(ChildRole::stands).orElseThrow(NotVisible::new);
        boolean holder = desk.unit(person)
                .flatMap(role::holder)
                .filter(line -> actor.employment().equals(line.whom()))
                .isPresent();
        String kept = WrittenText.of(words);
        ChildTaskRules.ALL
                .evaluateAll(new TaskFacts(holder, task != null, kept, day, desk.today()))
                .orThrow();
        access.require(actor, person, Area.CHILD_COORDINATION, role.id(), Right.WRITE);
        desk.did(actor, role, task, day, kept);
    }
}
