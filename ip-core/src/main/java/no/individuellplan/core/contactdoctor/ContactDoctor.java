package no.individuellplan.core.contactdoctor;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import no.individuellplan.core.contactdoctor.rules.DoctorFacts.Period;
import no.individuellplan.core.id.ParticipantId;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.id.UnitId;

/**
 * One contact doctor in one plan, as the newest line has it.
 *
 * @param lines at least one, the oldest first
 */
public record ContactDoctor(List<DoctorLine> lines) {
    public ContactDoctor {
        lines = List.copyOf(lines);
    }

    /** Sorted out of the lines of many, in the order they were named. @param lines the oldest first */
    public static List<ContactDoctor> sorted(List<DoctorLine> lines) {
        return lines.stream()
                .collect(Collectors.groupingBy(DoctorLine::role, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(ContactDoctor::new)
                .toList();
    }

    /** What a permit for this one alone names. */
    public UUID role() {
        return last().role();
    }

    public PersonId person() {
        return last().person();
    }

    public ParticipantId participant() {
        return last().participant();
    }

    /** The service that has named the doctor. */
    public UnitId unit() {
        return last().unit();
    }

    public String doctor() {
        return last().doctor();
    }

    public LocalDate from() {
        return last().from();
    }

    /** The last day; null while none is set. */
    public LocalDate until() {
        return last().until();
    }

    /** Not over on that day, begun or not. */
    public boolean lastsOn(LocalDate day) {
        return until() == null || !until().isBefore(day);
    }

    Period period() {
        return new Period(from(), until());
    }

    DoctorLine last() {
        return lines.getLast();
    }
}
