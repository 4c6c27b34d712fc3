package no.individuellplan.core.rights;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Collectors;
import no.individuellplan.core.access.Access;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.access.SignIn;
import no.individuellplan.core.agency.Agencies;
import no.individuellplan.core.agency.ServiceUnit;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.id.RightsRequestId;
import no.individuellplan.core.person.Person;
import no.individuellplan.core.person.Persons;

/** Complaints and requests with their answers, for the one who sent them and for those who answer. */
@ApplicationScoped
public class ReadRights {

    private final RightsRequests requests;
    private final Persons persons;
    private final Agencies agencies;
    private final Access access;

    public ReadRights(RightsRequests requests, Persons persons, Agencies agencies, Access access) {
        this.requests = requests;
        this.persons = persons;
        this.agencies = agencies;
        this.access = access;
    }

    /**
     * One with the names that belong to it.
     *
     * @param decidedBy the service that decided, with its organisation
     * @param unit the one that answers, with its organisation
     * @param phone of the one that answers; null when it has none
     */
    public record Named(RightsCase rights, String name, String decidedBy, String unit, String phone) {}

    /** The newest first. A parent sees what that parent has sent, and nothing of what the child has. */
    @Transactional
    public List<Named> about(Actor actor, PersonId person) {
        List<RightsCase> found = requests.of(person);
        if (!found.isEmpty()) {
            access.toReadRows(
                    actor,
                    person,
                    found.stream()
                            .map(one -> new Access.Shown(
                                    Area.RIGHTS, one.request().id().value()))
                            .collect(Collectors.toSet()));
        }
        return found.stream().map(this::named).toList();
    }

    /** What waits where the actor works, and what has been answered; the oldest first. */
    @Transactional
    public List<Named> toAnswer(Actor.Professional actor) {
        List<RightsCase> found = requests.toAnswer();
        found.forEach(one -> read(actor, one));
        return found.stream().map(this::named).toList();
    }

    /** @throws no.individuellplan.core.access.NotVisible for one who does not work where it was sent; the try is logged */
    @Transactional
    public Named open(Actor.Professional actor, RightsRequestId id) {
        RightsCase found = requests.find(id).orElseThrow(() -> access.refusedItem(actor, OpenRequest.WHAT, id.value()));
        read(actor, found);
        return named(found);
    }

    private void read(Actor.Professional actor, RightsCase one) {
        access.toReadWithName(
                actor, one.request().person(), Area.RIGHTS, one.request().id().value());
    }

    private Named named(RightsCase one) {
        ServiceUnit unit = agencies.unit(one.request().unit()).orElseThrow();
        return new Named(
                one,
                persons.find(one.request().person()).map(Person::name).orElse(""),
                name(agencies.unit(one.request().decidedBy()).orElseThrow()),
                name(unit),
                unit.phone());
    }

    private String name(ServiceUnit unit) {
        return SignIn.organisation(unit, agencies.agency(unit.agency()).orElseThrow());
    }
}
