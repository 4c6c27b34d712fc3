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

/** The ports over one way of keeping things, whichever, and how to use them as somebody. */
public interface Store {
    Persons persons();

    Agencies agencies();

    Directory directory();

    Operators operators();

    Traffic traffic();

    Staff staff();

    Permits permits();

    AccessLog log();

    Consents consents();

    Needs needs();

    Chairs chairs();

    Participants participants();

    Measures measures();

    Goals goals();

    Plans plans();

    EMessages messages();

    Mailboxes mailboxes();

    FollowUps followUps();

    Withholdings withholdings();

    Narrowings narrowings();

    ConsentRegistrations registrations();

    KinAnswers kin();

    Protections protections();

    Ids ids();

    Clock clock();

    /** Runs work as somebody, in a transaction of its own. */
    <T> T as(Actor actor, ScopedValue.CallableOp<T, RuntimeException> work);

    default void run(Actor actor, Runnable work) {
        as(actor, () -> {
            work.run();
            return null;
        });
    }
}
