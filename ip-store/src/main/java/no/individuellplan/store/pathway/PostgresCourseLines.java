package no.individuellplan.store.pathway;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import no.individuellplan.core.id.EmploymentId;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.id.UnitId;
import no.individuellplan.core.pathway.Course;
import no.individuellplan.core.pathway.CourseLine;
import no.individuellplan.core.pathway.CourseLines;
import no.individuellplan.core.pathway.rules.CourseStep;
import no.individuellplan.core.pathway.rules.Pathway;
import no.individuellplan.core.pathway.rules.Referral;
import no.individuellplan.core.pathway.rules.Setting;
import no.individuellplan.store.access.SystemView;
import no.individuellplan.store.sql.Found;
import no.individuellplan.store.sql.Sql;

@ApplicationScoped
class PostgresCourseLines implements CourseLines {
    private final Sql sql;
    private final SystemView systemView;

    PostgresCourseLines(Sql sql, SystemView systemView) {
        this.sql = sql;
        this.systemView = systemView;
    }

    @Override
    public void add(CourseLine line) {
        systemView.run(() -> sql.run(
                "insert into course_line (id, course_id, person_id, step, day, pathway, setting, received, assessed, words,"
                        + " corrects, by, by_name, unit_id, organisation, at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                line.id(),
                line.course(),
                line.person(),
                line.step(),
                line.day(),
                line.ofReferral(Referral::pathway),
                line.ofReferral(Referral::setting),
                line.ofReferral(Referral::received),
                line.ofReferral(Referral::assessed),
                line.words(),
                line.corrects(),
                line.by(),
                line.byName(),
                line.unit(),
                line.organisation(),
                line.at()));
    }

    @Override
    public List<Course> of(PersonId person) {
        return Course.sorted(sql.list(
                "select * from course_line where person_id = ? order by line", PostgresCourseLines::line, person));
    }

    @Override
    public List<Course> visible() {
        return Course.sorted(sql.list("select * from course_line order by line", PostgresCourseLines::line));
    }

    private static CourseLine line(Found found) {
        CourseStep step = found.constant("step", CourseStep.class);
        return new CourseLine(
                found.uuid("id"),
                found.uuid("course_id"),
                found.id("person_id", PersonId::new),
                step,
                found.date("day"),
                step == CourseStep.START ? referral(found) : null,
                found.text("words"),
                found.uuid("corrects"),
                found.id("by", EmploymentId::new),
                found.text("by_name"),
                found.id("unit_id", UnitId::new),
                found.text("organisation"),
                found.instant("at"));
    }

    private static Referral referral(Found found) {
        return new Referral(
                found.constant("pathway", Pathway.class),
                found.constant("setting", Setting.class),
                found.date("received"),
                found.date("assessed"));
    }
}
