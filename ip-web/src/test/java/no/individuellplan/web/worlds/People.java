package no.individuellplan.web.worlds;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import no.individuellplan.core.access.Acting;
import no.individuellplan.core.access.IdentityProvider;
import no.individuellplan.core.access.LoginClaims;
import no.individuellplan.core.access.TakeInRegisters;
import no.individuellplan.core.id.Ids;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.person.AddressProtection;
import no.individuellplan.core.person.NationalId;
import no.individuellplan.core.person.Person;
import no.individuellplan.core.world.Numbers;
import no.individuellplan.web.story.Logins;

/** Makes invented people nobody has made before, who can log in. */
@ApplicationScoped
class People {
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final int DAYS = 19_000;

    private final TakeInRegisters registers;
    private final Ids ids;

    People(TakeInRegisters registers, Ids ids) {
        this.registers = registers;
        this.ids = ids;
    }

    /** Says another date than the register: ages must come from the register (I16). */
    NationalId number() {
        int count = COUNT.getAndIncrement();
        return Numbers.synthetic(FIRST.plusDays(count % DAYS), 9 + count / DAYS);
    }

    /** @param born null when nobody knows */
    Person add(String name, LocalDate born, NationalId number) {
        return add(name, born, number, AddressProtection.NONE);
    }

    Person add(String name, LocalDate born, NationalId number, AddressProtection protection) {
        Person person =
                new Person(new PersonId(ids.next()), List.of(number), name, "Tenkt", born, protection, "9999", 0);
        Acting.run(Places.PLATFORM, () -> registers.person(Places.PLATFORM, person));
        return person;
    }

    /** What the test login knows this person by. */
    String login(Person person) {
        String digits = person.currentNationalId().orElseThrow().digits();
        String login = "hjemme-" + person.id();
        Logins.add(
                login,
                new LoginClaims(
                        IdentityProvider.IDPORTEN, digits, null, person.name(), null, null, "idporten-loa-high"));
        return login;
    }
}
