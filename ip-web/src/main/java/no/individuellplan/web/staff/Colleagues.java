package no.individuellplan.web.staff;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Predicate;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.agency.Agencies;
import no.individuellplan.core.agency.Employee;
import no.individuellplan.core.agency.Staff;
import no.individuellplan.core.id.AgencyId;
import no.individuellplan.web.look.Choice;

/** Those who work for an agency, to choose among: their name and where they work. */
@ApplicationScoped
public class Colleagues {
    private final Agencies agencies;
    private final Staff staff;

    Colleagues(Agencies agencies, Staff staff) {
        this.agencies = agencies;
        this.staff = staff;
    }

    public List<Choice> of(AgencyId agency) {
        return choices(agency, everybody -> true);
    }

    /** Everybody in the actor's own agency but the actor. */
    public List<Choice> besides(Actor.Professional actor) {
        return choices(actor.agency(), one -> !one.id().equals(actor.employment()));
    }

    private List<Choice> choices(AgencyId agency, Predicate<Employee> which) {
        return agencies.units().stream()
                .filter(unit -> unit.agency().equals(agency))
                .flatMap(unit -> staff.of(unit.id()).stream()
                        .filter(which)
                        .map((Employee one) -> new Choice(one.id().toString(), one.name() + ", " + unit.name())))
                .toList();
    }
}
