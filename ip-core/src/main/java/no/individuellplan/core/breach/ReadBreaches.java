package no.individuellplan.core.breach;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.individuellplan.core.access.Access;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.agency.Agencies;
import no.individuellplan.core.agency.ServiceUnit;
import no.individuellplan.core.id.AgencyId;
import no.individuellplan.core.id.BreachId;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.oversight.Signals;

/** Reads breaches: the privacy officer those of the organisation, the person what they were told. */
@ApplicationScoped
public class ReadBreaches {
    private final BreachDesk desk;
    private final Breaches breaches;
    private final Signals signals;
    private final Agencies agencies;
    private final Access access;

    ReadBreaches(BreachDesk desk, Breaches breaches, Signals signals, Agencies agencies, Access access) {
        this.desk = desk;
        this.breaches = breaches;
        this.signals = signals;
        this.agencies = agencies;
        this.access = access;
    }

    /** @param unit where it happened @param names of those it is about; nobody with a protected address is among them */
    public record Opened(BreachCase found, String unit, Map<PersonId, String> names) {}

    /** The newest first. Names nobody. @throws no.individuellplan.core.access.NotVisible for one who reviews no log */
    @Transactional
    public List<BreachCase> all(Actor.Professional actor) {
        Set<AgencyId> reviewed = desk.enter(actor);
        access.logReview(actor, null);
        return breaches.all().stream()
                .filter(one -> reviewed.contains(one.breach().agency()))
                .toList();
    }

    /** @throws no.individuellplan.core.access.NotVisible for one who does not review that log; the try is logged */
    @Transactional
    public Opened open(Actor.Professional actor, BreachId id) {
        BreachCase found = desk.open(actor, id);
        desk.logRead(actor, found);
        return new Opened(
                found, agencies.unit(found.breach().unit()).orElseThrow().name(), signals.names(found.people()));
    }

    /** The units a breach can have happened at, by name. */
    @Transactional
    public List<ServiceUnit> places(Actor.Professional actor) {
        Set<AgencyId> reviewed = desk.enter(actor);
        return agencies.units().stream()
                .filter(unit -> reviewed.contains(unit.agency()))
                .toList();
    }

    /** What the person was told; for the person and one who may read who has looked. Nothing is logged when it is nothing. */
    @Transactional
    public List<BreachNotice> told(Actor actor, PersonId person) {
        List<BreachNotice> told = breaches.told(person);
        if (!told.isEmpty()) {
            access.toRead(actor, person, Area.ACCESS_LOG);
        }
        return told;
    }
}
