package no.individuellplan.store.world;

import no.individuellplan.core.access.Actor;
import no.individuellplan.core.agency.Agency;
import no.individuellplan.core.agency.ServiceUnit;
import no.individuellplan.core.person.Person;

/** A municipality with a coordinating unit and a service, a trust with a clinic, who works there, and a person. */
public final class Town {
    public final Agency municipality;
    public final Agency trust;
    public final ServiceUnit office;
    public final ServiceUnit service;
    public final ServiceUnit clinic;

    /** At the coordinating unit. */
    public final Actor.Professional office1;

    public final Actor.Professional coordinator;
    /** At the coordinator's unit, with no task. */
    public final Actor.Professional coordinatorsColleague;

    public final Actor.Professional clinician;
    /** At the clinic, with no task. */
    public final Actor.Professional nosy;

    public final Person person;
    public final Actor.Citizen self;

    public Town(Register register) {
        municipality = register.agency(Agency.Kind.MUNICIPALITY);
        trust = register.agency(Agency.Kind.HEALTH_TRUST);
        office = register.unit(municipality, true);
        service = register.unit(municipality, false);
        clinic = register.unit(trust, false);
        office1 = register.employee(office);
        coordinator = register.employee(service);
        coordinatorsColleague = register.employee(service);
        clinician = register.employee(clinic);
        nosy = register.employee(clinic);
        person = register.person();
        self = new Actor.Citizen(person.id(), person.name());
    }
}
