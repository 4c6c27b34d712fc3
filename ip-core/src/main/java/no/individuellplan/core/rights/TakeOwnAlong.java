package no.individuellplan.core.rights;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Stream;
import no.individuellplan.core.access.Access;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.access.Permit.Right;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.id.PlanId;
import no.individuellplan.core.message.ReadMessages;
import no.individuellplan.core.pathway.CareLine;
import no.individuellplan.core.pathway.CareLines;
import no.individuellplan.core.pathway.CourseLine;
import no.individuellplan.core.pathway.CourseLines;
import no.individuellplan.core.plan.PlanView;
import no.individuellplan.core.plan.Plans;
import no.individuellplan.core.plan.ReadOwnPlan;

/**
 * The person takes everything along in one file, or one who acts for the person takes what they may see (PBRL-32, GDPR-15,
 * -20). Made of what the same one reads page by page, so that nothing kept from them is in it; all of it is logged.
 */
@ApplicationScoped
public class TakeOwnAlong {
    /** Lines of the log at most, the newest. */
    public static final int MOST_LINES = 10_000;

    private final ReadOwnPlan own;
    private final Plans plans;
    private final ReadMessages messages;
    private final ReadRights rights;
    private final ReadCorrections corrections;
    private final CareLines care;
    private final CourseLines courses;
    private final Access access;

    public TakeOwnAlong(
            ReadOwnPlan own,
            Plans plans,
            ReadMessages messages,
            ReadRights rights,
            ReadCorrections corrections,
            CareLines care,
            CourseLines courses,
            Access access) {
        this.own = own;
        this.plans = plans;
        this.messages = messages;
        this.rights = rights;
        this.corrections = corrections;
        this.care = care;
        this.courses = courses;
        this.access = access;
    }

    /** @throws no.individuellplan.core.access.NotVisible for anybody who is not the person or may not act for them */
    @Transactional
    public OwnFile take(Actor actor) {
        PlanView.ForPerson mine = own.read(actor);
        PersonId person = mine.person().id();
        List<PlanView.Body> earlier = mine.earlier().stream()
                .flatMap(plan -> own.read(actor, plan.id()).body().stream())
                .toList();
        List<PlanId> all = Stream.concat(mine.body().stream(), earlier.stream())
                .map(body -> body.plan().id())
                .toList();
        return new OwnFile(
                mine,
                earlier,
                versions(actor, all, person),
                all.stream().flatMap(plan -> messages.of(actor, plan).stream()).toList(),
                access.may(actor, person, Area.ACCESS_LOG, null, Right.READ)
                        ? own.whoHasLooked(actor, MOST_LINES)
                        : List.of(),
                rights.about(actor, person),
                corrections.about(actor, person),
                treatment(actor, person),
                courses(actor, person));
    }

    private List<CareLine> treatment(Actor actor, PersonId person) {
        if (!hasTreatment(actor, person)) {
            return List.of();
        }
        access.toRead(actor, person, Area.TREATMENT);
        return care.of(person).stream()
                .flatMap(ledger -> ledger.lines().stream())
                .toList();
    }

    private List<CourseLine> courses(Actor actor, PersonId person) {
        return hasTreatment(actor, person)
                ? courses.of(person).stream()
                        .flatMap(course -> course.lines().stream())
                        .toList()
                : List.of();
    }

    private boolean hasTreatment(Actor actor, PersonId person) {
        return access.may(actor, person, Area.TREATMENT, null, Right.READ);
    }

    private List<OwnFile.Version> versions(Actor actor, List<PlanId> all, PersonId person) {
        if (all.isEmpty() || !access.may(actor, person, Area.HISTORY, null, Right.READ)) {
            return List.of();
        }
        access.toRead(actor, person, Area.HISTORY);
        return all.stream()
                .flatMap(plan -> plans.versions(plan).stream())
                .map(version -> new OwnFile.Version(
                        version,
                        plans.versionContent(version.plan(), version.number()).orElseThrow()))
                .toList();
    }
}
