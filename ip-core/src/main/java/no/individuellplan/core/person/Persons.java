package no.individuellplan.core.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.individuellplan.core.id.EmploymentId;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.person.DecisionCompetence.Matter;

/** People the platform knows. What is found depends on who asks, but for the look-ups that say so. */
public interface Persons {
    /** Empty when unknown or not visible to the actor. */
    Optional<Person> find(PersonId id);

    /** Looks past the actor's permits: used to recognise who logs in and whom a report is about; the answer never leaves the use case. */
    Optional<Person> recognise(NationalId nationalId);

    /** Looks past permits: the name alone, for one who acts for the same person together with them. */
    Optional<String> nameOf(PersonId id);

    /** Adds a person nobody in the platform had; looks past permits, since none exist yet. */
    void add(Person person);

    void save(Person person);

    /** Looks past permits: every representation of the person that holds on the date, by a register or a mandate. */
    List<Representation> representativesOf(PersonId person, LocalDate date);

    /** Looks past permits: as {@link #representativesOf}, with those that begin later. */
    List<Representation> representativesFrom(PersonId person, LocalDate date);

    /** Those for whom this person may act on the date. */
    List<Representation> representedBy(PersonId representative, LocalDate date);

    void add(Representation representation);

    /** Looks past permits: whether the two are registered as close family (nobody serves their own, HPL-01). */
    boolean areFamily(PersonId one, PersonId other);

    /** Looks past permits: close family of the person. */
    Set<PersonId> familyOf(PersonId person);

    void addFamily(PersonId one, PersonId other);

    /** Looks past permits: one who helps the person need not be the coordinator. */
    void add(DecisionCompetence decision);

    /** Looks past permits: every decision that holds on the date, the newest first. */
    List<DecisionCompetence> decisionsOnCompetence(PersonId person, LocalDate date);

    /** Looks past permits: no decision that holds on this day holds any more. What was decided is kept. */
    void endLackOfCompetence(PersonId person, LocalDate today, EmploymentId by, String why);

    /** The newest decision that holds on the date, about whatever. */
    default Optional<DecisionCompetence> lackOfCompetence(PersonId person, LocalDate date) {
        return decisionsOnCompetence(person, date).stream().findFirst();
    }

    /** Whether the person lacks competence for this decision on the date. */
    default boolean lacksCompetenceFor(PersonId person, Matter matter, LocalDate date) {
        return decisionsOnCompetence(person, date).stream()
                .anyMatch(decision -> decision.matters().contains(matter));
    }
}
