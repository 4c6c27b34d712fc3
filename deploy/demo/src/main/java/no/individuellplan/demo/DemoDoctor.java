package no.individuellplan.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import no.individuellplan.core.access.Acting;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.contactdoctor.NameContactDoctor;
import no.individuellplan.core.id.PersonId;

/** The outpatient clinic has named a contact doctor for Kari, who ends soon; nobody has taken over. */
@ApplicationScoped
class DemoDoctor {
    private static final int SINCE = 30;
    private static final int LEFT = 9;

    private final NameContactDoctor name;
    private final DemoCast cast;

    DemoDoctor(NameContactDoctor name, DemoCast cast) {
        this.name = name;
        this.cast = cast;
    }

    void make() {
        LocalDate from = DemoCast.today().minusDays(SINCE);
        PersonId kari = cast.home("kari").person();
        Actor.Professional ingrid = cast.at("ingrid");
        DemoClock.at(
                from.atTime(8, 40),
                () -> Acting.run(
                        ingrid,
                        () -> name.name(
                                ingrid,
                                kari,
                                "Vilde Moen",
                                from,
                                DemoCast.today().plusDays(LEFT))));
    }
}
