package no.individuellplan.store.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.person.NationalId;
import no.individuellplan.core.person.Person;
import no.individuellplan.core.person.SyntheticNumbers;
import no.individuellplan.store.sql.Sql;

/** A person's numbers, newest first. A number once known is kept (FNR-01). */
@ApplicationScoped
class NationalIds {
    private final Sql sql;

    NationalIds(Sql sql) {
        this.sql = sql;
    }

    /** What was let in is let out: whether synthetic numbers are allowed was asked when it was typed. */
    List<NationalId> of(UUID person) {
        return sql.list(
                "select digits from national_id where person_id = ? order by place desc",
                found -> NationalId.of(found.text("digits"), SyntheticNumbers.ALLOWED),
                person);
    }

    Optional<PersonId> holder(NationalId number) {
        return sql.first(
                "select person_id from national_id where digits = ?",
                found -> found.id("person_id", PersonId::new),
                number.digits());
    }

    void addNew(Person person) {
        List<NationalId> known = of(person.id().value());
        for (NationalId number : person.nationalIds().reversed()) {
            if (!known.contains(number)) {
                sql.run(
                        "insert into national_id (digits, person_id, place)"
                                + " select ?, ?, coalesce(max(place), 0) + 1 from national_id where person_id = ?",
                        number.digits(),
                        person.id(),
                        person.id());
            }
        }
    }
}
