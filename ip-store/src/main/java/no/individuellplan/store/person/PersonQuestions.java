package no.individuellplan.store.person;

import no.individuellplan.core.person.Person;
import no.individuellplan.store.sql.Question;

/** How people are found. */
public final class PersonQuestions {
    /** With the numbers that the actor may see, newest first. */
    public static final Question<Person> ONE = new Question<>(
            "select p.*, array(select digits from national_id n where n.person_id = p.id order by n.place desc) as numbers"
                    + " from person p where p.id = ?",
            PersonRow::person);

    private PersonQuestions() {}
}
