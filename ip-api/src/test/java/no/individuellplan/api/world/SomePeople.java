package no.individuellplan.api.world;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import no.individuellplan.core.person.Person;
import no.individuellplan.core.world.Numbers;
import no.individuellplan.core.world.Steps;
import no.individuellplan.core.world.World;

/** A new invented person for each test, and the way to a plan for them. */
@Singleton
public class SomePeople {
    private static final LocalDate BORN = LocalDate.of(1990, 2, 1);
    private static final AtomicInteger COUNT = new AtomicInteger();

    public final World world;
    public final Steps steps;

    SomePeople(World world) {
        this.world = world;
        steps = new Steps(world);
    }

    public Person aPerson() {
        int which = COUNT.getAndIncrement();
        LocalDate born = BORN.plusDays(which);
        String number = Numbers.synthetic(born, 0).digits();
        Person person = world.cast.person("Nils", "Prøve", born.toString(), number);
        world.cast.renewAll(world);
        return person;
    }
}
