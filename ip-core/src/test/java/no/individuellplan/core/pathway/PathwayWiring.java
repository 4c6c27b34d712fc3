package no.individuellplan.core.pathway;

import no.individuellplan.core.access.Access;
import no.individuellplan.core.access.RenewPermits;
import no.individuellplan.core.pathway.rules.PathwayChoices;
import no.individuellplan.core.pathway.rules.PathwayTimes;
import no.individuellplan.core.world.Ports;

/** The use cases of treatment and the plan. */
public final class PathwayWiring {
    public final BeginCare begin;
    public final EndCare end;
    public final WritePlanOffered offered;
    public final AccountForPlan account;
    public final ReadCare read;
    public final CareOnMyDay day;
    public final StartCourse start;
    public final WriteCourseDay courseDay;
    public final WriteCourseWords courseWords;
    public final ReadCourses readCourses;
    public final CoursesOnMyDay coursesOnMyDay;

    public PathwayWiring(Ports p, Access access, RenewPermits renew) {
        WhoTreats who = new WhoTreats(p.participants, p.chairs, p.plans, p.agencies, p.care, p.courses);
        CareDesk desk = new CareDesk(p.care, who, p.plans, access, renew, p.ids, p.clock);
        begin = new BeginCare(desk);
        end = new EndCare(desk);
        offered = new WritePlanOffered(desk);
        account = new AccountForPlan(desk);
        read = new ReadCare(p.care, p.persons, p.plans, p.chairs, p.staff, access, desk, PathwayChoices.DEFAULT);
        day = new CareOnMyDay(p.care, p.persons, access, desk, PathwayChoices.DEFAULT);
        CourseDesk courses = new CourseDesk(p.courses, who, access, renew, PathwayTimes.DEFAULT, p.ids, p.clock);
        courseDay = new WriteCourseDay(courses);
        start = new StartCourse(courses, courseDay);
        courseWords = new WriteCourseWords(courses);
        readCourses = new ReadCourses(p.courses, p.persons, p.plans, access, courses);
        coursesOnMyDay = new CoursesOnMyDay(p.courses, p.persons, access, courses);
    }
}
