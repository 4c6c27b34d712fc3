package no.individuellplan.core.pathway;

import java.util.List;
import no.individuellplan.core.access.AccessFacts.Treating;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.memory.Memory;
import no.individuellplan.core.memory.Place;
import no.individuellplan.core.memory.Table;

/** What is written in about courses, seen by the person and by those at the service who hold a permit for the course. */
public final class InMemoryCourseLines implements CourseLines {
    private final Table<CourseLine> lines;

    public InMemoryCourseLines(Memory memory) {
        lines = memory.table(
                "course_line", CourseLine::id, line -> new Place(line.person(), Area.TREATMENT, line.course()));
    }

    @Override
    public void add(CourseLine line) {
        lines.add(line);
    }

    @Override
    public List<Course> of(PersonId person) {
        return Course.sorted(lines.seen(line -> line.person().equals(person)));
    }

    @Override
    public List<Course> visible() {
        return Course.sorted(lines.seen(line -> true));
    }

    /** Past any permit. */
    public List<Treating> treating(PersonId person) {
        return Course.sorted(lines.where(line -> line.person().equals(person))).stream()
                .map(Course::treating)
                .toList();
    }

    /** Past any permit. */
    public List<CourseLine> all() {
        return lines.all();
    }
}
