package no.individuellplan.web.login;

import jakarta.enterprise.context.RequestScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.Map;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.person.Person;
import no.individuellplan.core.person.Persons;

/** The name of the one somebody acts for, looked up once a request: the frame of a page asks for it many times. */
@RequestScoped
class NamesOfRepresented {
    private final Persons persons;
    private final Map<PersonId, String> found = new HashMap<>();

    NamesOfRepresented(Persons persons) {
        this.persons = persons;
    }

    @Transactional
    String of(PersonId person) {
        return found.computeIfAbsent(
                person, id -> persons.find(id).map(Person::name).orElse(""));
    }
}
