package no.individuellplan.store.world;

import jakarta.enterprise.context.ApplicationScoped;
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
import no.individuellplan.core.world.Store;

/** PostgreSQL, as a store. */
@ApplicationScoped
public class PostgresStore implements Store {
    private final Work work;
    private final Persons persons;
    private final Agencies agencies;
    private final Directory directory;
    private final Operators operators;
    private final Traffic traffic;
    private final Staff staff;
    private final Permits permits;
    private final AccessLog log;
    private final Consents consents;
    private final Needs needs;
    private final Chairs chairs;
    private final Participants participants;
    private final Measures measures;
    private final Goals goals;
    private final Plans plans;
    private final EMessages messages;
    private final Mailboxes mailboxes;
    private final FollowUps followUps;
    private final Withholdings withholdings;
    private final Narrowings narrowings;
    private final ConsentRegistrations registrations;
    private final KinAnswers kin;
    private final Protections protections;
    private final Ids ids;
    private final Clock clock;

    PostgresStore(
            Work work,
            Persons persons,
            Agencies agencies,
            Directory directory,
            Operators operators,
            Traffic traffic,
            Staff staff,
            Permits permits,
            AccessLog log,
            Consents consents,
            Needs needs,
            Chairs chairs,
            Participants participants,
            Measures measures,
            Goals goals,
            Plans plans,
            EMessages messages,
            Mailboxes mailboxes,
            FollowUps followUps,
            Withholdings withholdings,
            Narrowings narrowings,
            ConsentRegistrations registrations,
            KinAnswers kin,
            Protections protections,
            Ids ids,
            Clock clock) {
        this.work = work;
        this.persons = persons;
        this.agencies = agencies;
        this.directory = directory;
        this.operators = operators;
        this.traffic = traffic;
        this.staff = staff;
        this.permits = permits;
        this.log = log;
        this.consents = consents;
        this.needs = needs;
        this.chairs = chairs;
        this.participants = participants;
        this.measures = measures;
        this.goals = goals;
        this.plans = plans;
        this.messages = messages;
        this.mailboxes = mailboxes;
        this.followUps = followUps;
        this.withholdings = withholdings;
        this.narrowings = narrowings;
        this.registrations = registrations;
        this.kin = kin;
        this.protections = protections;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public Persons persons() {
        return persons;
    }

    @Override
    public Agencies agencies() {
        return agencies;
    }

    @Override
    public Directory directory() {
        return directory;
    }

    @Override
    public Operators operators() {
        return operators;
    }

    @Override
    public Traffic traffic() {
        return traffic;
    }

    @Override
    public Staff staff() {
        return staff;
    }

    @Override
    public Permits permits() {
        return permits;
    }

    @Override
    public AccessLog log() {
        return log;
    }

    @Override
    public Consents consents() {
        return consents;
    }

    @Override
    public Needs needs() {
        return needs;
    }

    @Override
    public Chairs chairs() {
        return chairs;
    }

    @Override
    public Participants participants() {
        return participants;
    }

    @Override
    public Measures measures() {
        return measures;
    }

    @Override
    public Goals goals() {
        return goals;
    }

    @Override
    public Plans plans() {
        return plans;
    }

    @Override
    public EMessages messages() {
        return messages;
    }

    @Override
    public Mailboxes mailboxes() {
        return mailboxes;
    }

    @Override
    public FollowUps followUps() {
        return followUps;
    }

    @Override
    public Withholdings withholdings() {
        return withholdings;
    }

    @Override
    public Narrowings narrowings() {
        return narrowings;
    }

    @Override
    public ConsentRegistrations registrations() {
        return registrations;
    }

    @Override
    public Protections protections() {
        return protections;
    }

    @Override
    public KinAnswers kin() {
        return kin;
    }

    @Override
    public Ids ids() {
        return ids;
    }

    @Override
    public Clock clock() {
        return clock;
    }

    @Override
    public <T> T as(Actor actor, ScopedValue.CallableOp<T, RuntimeException> what) {
        return work.as(actor, what);
    }
}
