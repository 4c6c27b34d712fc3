package no.individuellplan.core.withheld;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.person.Person;
import no.individuellplan.core.person.Persons;

/** What the rules on a child and its parents need to know of the child, for an actor who has been let in already. */
@ApplicationScoped
class GuardedChild {
    /** The birth date is not registered: every rule of age says no (FNR-05). */
    static final int UNKNOWN = -1;

    private final Persons persons;
    private final Clock clock;

    GuardedChild(Persons persons, Clock clock) {
        this.persons = persons;
        this.clock = clock;
    }

    int age(PersonId person) {
        LocalDate today = LocalDate.now(clock);
        return persons.find(person)
                .flatMap((Person child) -> child.ageOn(today))
                .orElse(UNKNOWN);
    }

    boolean isRepresentedBy(PersonId person, PersonId other) {
        return persons.representativesOf(person, LocalDate.now(clock)).stream()
                .anyMatch(who -> who.representative().equals(other));
    }

    /** Those who act for the child today. */
    List<PersonId> representedBy(PersonId person) {
        return persons.representativesOf(person, LocalDate.now(clock)).stream()
                .map(who -> who.representative())
                .toList();
    }

    /** A parent who has logged in as a citizen is not the child. */
    static boolean isSelf(Actor actor, PersonId person) {
        return actor instanceof Actor.Citizen citizen && citizen.person().equals(person);
    }
}
