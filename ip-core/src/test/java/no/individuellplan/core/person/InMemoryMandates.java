package no.individuellplan.core.person;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.id.MandateId;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.memory.Memory;
import no.individuellplan.core.memory.Place;
import no.individuellplan.core.memory.Table;

/** What has been written in, past any permit. */
public final class InMemoryMandates implements Mandates {
    private static final Place NOBODYS = new Place(null, Area.CONSENT, null);

    private final Table<Mandate> rows;

    InMemoryMandates(Memory memory) {
        rows = memory.table("mandate", Mandate::id, one -> NOBODYS);
    }

    @Override
    public Optional<Mandate> find(MandateId id) {
        return rows.find(id);
    }

    @Override
    public List<Mandate> of(PersonId person) {
        return rows.where(one -> one.given().represented().equals(person)).stream()
                .sorted(Comparator.comparing((Mandate one) -> one.id().value().toString())
                        .reversed())
                .toList();
    }

    @Override
    public void add(Mandate mandate) {
        rows.add(mandate);
    }

    @Override
    public void save(Mandate mandate) {
        rows.save(mandate);
    }

    /** Those that hold on the date, or begin later. */
    Stream<Representation> from(LocalDate date) {
        return rows.all().stream()
                .flatMap(one -> one.inForce().stream())
                .filter(one -> one.holdsOn(date) || one.from().isAfter(date));
    }

    /** Past any permit. */
    public List<Mandate> all() {
        return rows.all();
    }
}
