package no.individuellplan.core.mandate;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import no.individuellplan.core.access.RenewPermits;
import no.individuellplan.core.id.Ids;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.law.WrittenText;
import no.individuellplan.core.person.AddressProtection;
import no.individuellplan.core.person.NationalId;
import no.individuellplan.core.person.Person;
import no.individuellplan.core.person.Persons;
import no.individuellplan.core.person.SyntheticNumbers;

/**
 * Finds whom a number and a name mean together, or makes them known, so that they can log in. A number with somebody else's
 * family name means nobody, so that a slip of the finger gives no stranger anything.
 */
@ApplicationScoped
class PersonsNamed {
    private final Persons persons;
    private final RenewPermits renew;
    private final SyntheticNumbers synthetic;
    private final Ids ids;

    PersonsNamed(Persons persons, RenewPermits renew, SyntheticNumbers synthetic, Ids ids) {
        this.persons = persons;
        this.renew = renew;
        this.synthetic = synthetic;
        this.ids = ids;
    }

    /** Empty when the number is none, a name is missing, or number and name do not belong together. */
    Optional<PersonId> find(NamedPerson named) {
        if (named == null
                || WrittenText.of(named.givenName()) == null
                || WrittenText.of(named.familyName()) == null
                || named.nationalId() == null
                || !NationalId.check(named.nationalId(), synthetic).isAllowed()) {
            return Optional.empty();
        }
        return persons.recognise(number(named))
                .map(known -> Optional.of(known)
                        .filter(one -> one.familyName().equalsIgnoreCase(WrittenText.of(named.familyName())))
                        .map(Person::id))
                .orElseGet(() -> Optional.of(new PersonId(ids.next())));
    }

    /** @param id what {@link #find} said; kept with the name when nobody knew them */
    void register(PersonId id, NamedPerson named) {
        if (persons.recognise(number(named)).isEmpty()) {
            persons.add(new Person(
                    id,
                    List.of(number(named)),
                    WrittenText.of(named.givenName()),
                    WrittenText.of(named.familyName()),
                    named.birthDate(),
                    AddressProtection.NONE,
                    null,
                    0));
            renew.about(id);
        }
    }

    private NationalId number(NamedPerson named) {
        return NationalId.of(named.nationalId(), synthetic);
    }
}
