package no.individuellplan.core.world;

import java.time.Clock;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.Permits;
import no.individuellplan.core.agency.Agencies;
import no.individuellplan.core.agency.Staff;
import no.individuellplan.core.audit.AccessLog;
import no.individuellplan.core.consent.ConsentRegistrations;
import no.individuellplan.core.consent.Consents;
import no.individuellplan.core.consent.Narrowings;
import no.individuellplan.core.coordinator.Chairs;
import no.individuellplan.core.directory.Directory;
import no.individuellplan.core.followup.FollowUps;
import no.individuellplan.core.goal.Goals;
import no.individuellplan.core.id.Ids;
import no.individuellplan.core.kin.KinAnswers;
import no.individuellplan.core.mailbox.Mailboxes;
import no.individuellplan.core.measure.Measures;
import no.individuellplan.core.message.EMessages;
import no.individuellplan.core.need.Needs;
import no.individuellplan.core.operation.Operators;
import no.individuellplan.core.participant.Participants;
import no.individuellplan.core.person.Persons;
import no.individuellplan.core.plan.Plans;
import no.individuellplan.core.protection.Protections;
import no.individuellplan.core.traffic.Traffic;
import no.individuellplan.core.withheld.Withholdings;

/** A world in memory, as a store. */
public final class InMemoryStore implements Store {
    private final World world = World.aWorld();
    private final Ports ports = world.ports;

    @Override
    public Persons persons() {
        return ports.persons;
    }

    @Override
    public Agencies agencies() {
        return ports.agencies;
    }

    @Override
    public Directory directory() {
        return ports.directory;
    }

    @Override
    public Operators operators() {
        return ports.operators;
    }

    @Override
    public Traffic traffic() {
        return ports.traffic;
    }

    @Override
    public Staff staff() {
        return ports.staff;
    }

    @Override
    public Permits permits() {
        return ports.permits;
    }

    @Override
    public AccessLog log() {
        return ports.log;
    }

    @Override
    public Consents consents() {
        return ports.consents;
    }

    @Override
    public Needs needs() {
        return ports.needs;
    }

    @Override
    public Chairs chairs() {
        return ports.chairs;
    }

    @Override
    public Participants participants() {
        return ports.participants;
    }

    @Override
    public Measures measures() {
        return ports.measures;
    }

    @Override
    public Goals goals() {
        return ports.goals;
    }

    @Override
    public Plans plans() {
        return ports.plans;
    }

    @Override
    public EMessages messages() {
        return ports.messages;
    }

    @Override
    public Mailboxes mailboxes() {
        return ports.mailboxes;
    }

    @Override
    public FollowUps followUps() {
        return ports.followUps;
    }

    @Override
    public Withholdings withholdings() {
        return ports.withholdings;
    }

    @Override
    public Narrowings narrowings() {
        return ports.narrowings;
    }

    @Override
    public ConsentRegistrations registrations() {
        return ports.registrations;
    }

    @Override
    public Protections protections() {
        return ports.protections;
    }

    @Override
    public KinAnswers kin() {
        return ports.kin;
    }

    @Override
    public Ids ids() {
        return ports.ids;
    }

    @Override
    public Clock clock() {
        return ports.clock;
    }

    @Override
    public <T> T as(Actor actor, ScopedValue.CallableOp<T, RuntimeException> work) {
        return world.as(actor, work);
    }
}
