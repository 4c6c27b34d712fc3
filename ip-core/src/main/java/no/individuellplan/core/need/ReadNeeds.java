package no.individuellplan.core.need;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import no.individuellplan.core.access.Access;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.access.Permit.Right;
import no.individuellplan.core.id.NeedId;
import no.individuellplan.core.person.Person;
import no.individuellplan.core.person.Persons;

/** The coordinating unit's list and one need in it; the reporter sees how it goes with what they reported. */
@ApplicationScoped
public class ReadNeeds {
    private final Needs needs;
    private final Persons persons;
    private final Access access;

    public ReadNeeds(Needs needs, Persons persons, Access access) {
        this.needs = needs;
        this.persons = persons;
        this.access = access;
    }

    /**
     * A need with what one may know of whom it is about.
     *
     * @param person null for a reporter, who knows whom they reported
     */
    public record Case(Need need, Person person, List<NeedReport> reports) {}

    /** Oldest first. Each is logged as read. */
    @Transactional
    public List<Case> all(Actor actor) {
        return needs.visible().stream()
                .filter(need ->
                        access.may(actor, need.person(), Area.NEED, need.id().value(), Right.READ))
                .map(need -> read(actor, need))
                .toList();
    }

    @Transactional
    public Case one(Actor actor, NeedId id) {
        return read(actor, needs.find(id).orElseThrow(() -> access.refusedItem(actor, "NEED", id.value())));
    }

    private Case read(Actor actor, Need need) {
        access.toReadWithName(actor, need.person(), Area.NEED, need.id().value());
        return new Case(need, persons.find(need.person()).orElse(null), needs.reportsOf(need.id()));
    }
}
