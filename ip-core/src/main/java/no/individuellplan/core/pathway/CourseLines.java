package no.individuellplan.core.pathway;

import java.util.List;
import no.individuellplan.core.id.PersonId;

/** What is written in about the courses of national pathways. Only added to. */
public interface CourseLines {
    /** Looks past permits: the first line of a course is what gives the service one. */
    void add(CourseLine line);

    /** The courses the actor may see. */
    List<Course> of(PersonId person);

    /** All the actor may see. */
    List<Course> visible();
}
