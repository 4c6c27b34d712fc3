package no.individuellplan.core.oversight.rules;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.individuellplan.core.id.AgencyId;
import no.individuellplan.core.id.EmploymentId;
import no.individuellplan.core.id.PersonId;

/** A Wednesday at work, line by line. */
final class ADay {
    static final LocalDate WEDNESDAY = LocalDate.of(2026, 7, 1);
    private final String name;
    private final LocalDate day;
    private final List<Look> looks = new ArrayList<>();
    private boolean emergency;

    private ADay(String name, LocalDate day) {
        this.name = name;
        this.day = day;
    }

    static ADay of(String name) {
        return new ADay(name, WEDNESDAY);
    }

    static ADay on(LocalDate day) {
        return new ADay("Vera Lien", day);
    }

    static PersonId somebody() {
        return new PersonId(UUID.randomUUID());
    }

    /** A reading at noon by one with a task. */
    ADay read(PersonId person) {
        return add(day.atTime(12, 0), person, "Nygård", false, false, false, true);
    }

    ADay readAt(int hour, int minute) {
        return add(day.atTime(hour, minute), somebody(), "Nygård", false, false, false, true);
    }

    ADay readNameOf(PersonId person, String familyName) {
        return add(day.atTime(12, 0), person, familyName, false, true, false, true);
    }

    ADay readOne(PersonId person, String familyName) {
        return add(day.atTime(12, 0), person, familyName, false, false, false, true);
    }

    ADay refused(PersonId person, String familyName) {
        return add(day.atTime(12, 0), person, familyName, true, true, false, false);
    }

    ADay readWithoutTask(PersonId person) {
        return add(day.atTime(12, 0), person, "Nygård", false, false, false, false);
    }

    ADay readColleague(PersonId person, boolean task) {
        return add(day.atTime(12, 0), person, "Nygård", false, false, true, task);
    }

    ADay openedInEmergency(PersonId person) {
        emergency = true;
        ADay day = read(person);
        emergency = false;
        return day;
    }

    private ADay add(
            LocalDateTime at,
            PersonId person,
            String familyName,
            boolean refused,
            boolean nameOnly,
            boolean colleague,
            boolean task) {
        looks.add(new Look(UUID.randomUUID(), at, person, familyName, refused, nameOnly, colleague, task, emergency));
        return this;
    }

    List<Sign> askedBy(OddAccess sign) {
        return sign.in(
                new ActorsDay(new EmploymentId(UUID.randomUUID()), name, new AgencyId(UUID.randomUUID()), day, looks));
    }
}
