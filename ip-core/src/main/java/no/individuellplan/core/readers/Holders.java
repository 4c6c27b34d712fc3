package no.individuellplan.core.readers;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.individuellplan.core.access.Permit;
import no.individuellplan.core.access.Permits;
import no.individuellplan.core.agency.Agencies;
import no.individuellplan.core.agency.Colleague;
import no.individuellplan.core.agency.Staff;
import no.individuellplan.core.id.EmploymentId;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.id.UnitId;
import no.individuellplan.core.person.Persons;

/** Everybody who holds a permit about one person, as readers. Past the actor's own permits; goes to explanations only. */
@ApplicationScoped
public class Holders {
    private final Permits permits;
    private final Agencies agencies;
    private final Staff staff;
    private final Persons persons;

    public Holders(Permits permits, Agencies agencies, Staff staff, Persons persons) {
        this.permits = permits;
        this.agencies = agencies;
        this.staff = staff;
        this.persons = persons;
    }

    /** By the rows that row-level security reads. */
    public Held of(PersonId person) {
        return Held.of(permits.everybodys(person));
    }

    public Reader reader(UUID grantee, PersonId person) {
        Optional<Colleague> colleague = staff.colleague(new EmploymentId(grantee));
        if (colleague.isPresent()) {
            return new Reader.Worker(colleague.get().id(), colleague.get().unit());
        }
        UnitId unit = new UnitId(grantee);
        if (agencies.unit(unit).isPresent()) {
            return new Reader.Whole(unit);
        }
        PersonId human = new PersonId(grantee);
        return new Reader.Human(
                human, human.equals(person) ? null : persons.nameOf(human).orElse(null));
    }

    /** What each grantee holds. */
    public record Held(Map<UUID, List<Permit>> byGrantee) {
        public Held {
            byGrantee = Map.copyOf(byGrantee);
        }

        public static Held of(Collection<Permit> permits) {
            return new Held(permits.stream().collect(Collectors.groupingBy(Permit::grantee)));
        }

        public Set<UUID> grantees() {
            return byGrantee.keySet();
        }

        /** Their own, and for one at work those of the whole unit. */
        public List<Permit> of(Reader reader) {
            List<Permit> all = new ArrayList<>(byGrantee.getOrDefault(reader.grantee(), List.of()));
            if (reader instanceof Reader.Worker worker) {
                all.addAll(byGrantee.getOrDefault(worker.unit().value(), List.of()));
            }
            return all;
        }
    }
}
