package no.individuellplan.api.world;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import no.individuellplan.core.access.FactsForAccess;
import no.individuellplan.core.access.PastPermits;
import no.individuellplan.core.access.Permits;
import no.individuellplan.core.access.PlanItems;
import no.individuellplan.core.agency.Agencies;
import no.individuellplan.core.agency.ServedHere;
import no.individuellplan.core.agency.Staff;
import no.individuellplan.core.audit.AccessLog;
import no.individuellplan.core.audit.InMemoryLogChains;
import no.individuellplan.core.audit.LogChains;
import no.individuellplan.core.breach.Breaches;
import no.individuellplan.core.childcoordinator.ChildLines;
import no.individuellplan.core.consent.ConsentRegistrations;
import no.individuellplan.core.consent.Consents;
import no.individuellplan.core.consent.Narrowings;
import no.individuellplan.core.contactdoctor.ContactDoctors;
import no.individuellplan.core.coordinator.Chairs;
import no.individuellplan.core.directory.Directory;
import no.individuellplan.core.directory.PlainRegisterFormat;
import no.individuellplan.core.directory.RegisterFormat;
import no.individuellplan.core.emergency.Emergencies;
import no.individuellplan.core.followup.FollowUps;
import no.individuellplan.core.goal.Goals;
import no.individuellplan.core.kin.KinAnswers;
import no.individuellplan.core.law.LegalChoices;
import no.individuellplan.core.mailbox.Mailboxes;
import no.individuellplan.core.measure.Measures;
import no.individuellplan.core.message.Dispatch;
import no.individuellplan.core.message.EMessages;
import no.individuellplan.core.message.IntakeChoices;
import no.individuellplan.core.message.MessageFormat;
import no.individuellplan.core.message.Transport;
import no.individuellplan.core.message.TransportFaults;
import no.individuellplan.core.message.Turns;
import no.individuellplan.core.need.Needs;
import no.individuellplan.core.notice.NoticeAddresses;
import no.individuellplan.core.notice.NoticePost;
import no.individuellplan.core.notice.Notices;
import no.individuellplan.core.objection.Objections;
import no.individuellplan.core.operation.Operators;
import no.individuellplan.core.oversight.Readings;
import no.individuellplan.core.oversight.Reviewers;
import no.individuellplan.core.oversight.Signals;
import no.individuellplan.core.oversight.rules.Thresholds;
import no.individuellplan.core.participant.Participants;
import no.individuellplan.core.pathway.CareLines;
import no.individuellplan.core.pathway.CourseLines;
import no.individuellplan.core.pathway.rules.PathwayChoices;
import no.individuellplan.core.pathway.rules.PathwayTimes;
import no.individuellplan.core.person.Mandates;
import no.individuellplan.core.person.OneParents;
import no.individuellplan.core.person.Persons;
import no.individuellplan.core.person.SyntheticNumbers;
import no.individuellplan.core.plan.InMemoryWholePlans;
import no.individuellplan.core.plan.Plans;
import no.individuellplan.core.plan.WholePlans;
import no.individuellplan.core.protection.Protections;
import no.individuellplan.core.relocation.Relocations;
import no.individuellplan.core.reservation.Reservations;
import no.individuellplan.core.rights.Corrections;
import no.individuellplan.core.rights.Deletions;
import no.individuellplan.core.rights.RightsRequests;
import no.individuellplan.core.sentplan.PlainPlanFiles;
import no.individuellplan.core.sentplan.PlanFiles;
import no.individuellplan.core.sentplan.SentPlans;
import no.individuellplan.core.traffic.Traffic;
import no.individuellplan.core.withheld.Withholdings;
import no.individuellplan.core.world.World;

/** Every port of the core, over the memory of one world. */
@Singleton
class WorldInMemory {

    @Produces
    @Singleton
    World world() {
        return World.aWorld();
    }

    @Produces
    @Singleton
    Clock clock(World world) {
        return world.clock;
    }

    @Produces
    @Singleton
    SyntheticNumbers syntheticNumbers() {
        return SyntheticNumbers.ALLOWED;
    }

    @Produces
    @Singleton
    Turns turns() {
        return arrived -> true;
    }

    @Produces
    @Singleton
    IntakeChoices intake() {
        return IntakeChoices.DEFAULT;
    }

    @Produces
    @Singleton
    ServedHere here() {
        return ServedHere.ALL;
    }

    @Produces
    @Singleton
    LegalChoices choices() {
        return LegalChoices.DEFAULT;
    }

    @Produces
    @Singleton
    KinAnswers kin(World world) {
        return world.ports.kin;
    }

    @Produces
    @Singleton
    Emergencies emergencies(World world) {
        return world.ports.emergencies;
    }

    @Produces
    @Singleton
    Relocations relocations(World world) {
        return world.ports.relocations;
    }

    @Produces
    @Singleton
    Objections objections(World world) {
        return world.ports.objections;
    }

    @Produces
    @Singleton
    NoticeAddresses noticeAddresses(World world) {
        return world.ports.noticeAddresses;
    }

    @Produces
    @Singleton
    Notices notices(World world) {
        return world.ports.notices;
    }

    @Produces
    @Singleton
    SentPlans sentPlans(World world) {
        return world.ports.sentPlans;
    }

    @Produces
    @Singleton
    PlanFiles planFiles() {
        return new PlainPlanFiles();
    }

    @Produces
    @Singleton
    NoticePost noticePost(World world) {
        return world.ports.noticePost;
    }

    @Produces
    @Singleton
    Reservations reservations(World world) {
        return world.ports.reservations;
    }

    @Produces
    @Singleton
    Protections protections(World world) {
        return world.ports.protections;
    }

    @Produces
    @Singleton
    RightsRequests rightsRequests(World world) {
        return world.ports.requests;
    }

    @Produces
    @Singleton
    ChildLines childLines(World world) {
        return world.ports.childLines;
    }

    @Produces
    @Singleton
    ContactDoctors doctors(World world) {
        return world.ports.doctors;
    }

    @Produces
    @Singleton
    FollowUps followUps(World world) {
        return world.ports.followUps;
    }

    @Produces
    @Singleton
    CareLines careLines(World world) {
        return world.ports.care;
    }

    @Produces
    @Singleton
    PathwayChoices pathwayChoices() {
        return PathwayChoices.DEFAULT;
    }

    @Produces
    @Singleton
    CourseLines courseLines(World world) {
        return world.ports.courses;
    }

    @Produces
    @Singleton
    PathwayTimes pathwayTimes() {
        return PathwayTimes.DEFAULT;
    }

    @Produces
    @Singleton
    Corrections corrections(World world) {
        return world.ports.corrections;
    }

    @Produces
    @Singleton
    Deletions deletions(World world) {
        return world.ports.deletions;
    }

    @Produces
    @Singleton
    Breaches breaches(World world) {
        return world.ports.breaches;
    }

    @Produces
    @Singleton
    Reviewers reviewers(World world) {
        return world.ports.reviewers;
    }

    @Produces
    @Singleton
    Signals signals(World world) {
        return world.ports.signals;
    }

    @Produces
    @Singleton
    Readings readings(World world) {
        return world.ports.readings;
    }

    @Produces
    @Singleton
    Thresholds thresholds() {
        return Thresholds.DEFAULT;
    }

    @Produces
    @Singleton
    Withholdings withholdings(World world) {
        return world.ports.withholdings;
    }

    @Produces
    @Singleton
    PlanItems items(World world) {
        return world.ports.items;
    }

    @Produces
    @Singleton
    Permits permits(World world) {
        return world.ports.permits;
    }

    @Produces
    @Singleton
    FactsForAccess facts(World world) {
        return world.ports.facts;
    }

    @Produces
    @Singleton
    AccessLog log(World world) {
        return world.ports.log;
    }

    @Produces
    @Singleton
    LogChains chains() {
        return new InMemoryLogChains();
    }

    @Produces
    @Singleton
    Mandates mandates(World world) {
        return world.ports.persons.mandates;
    }

    @Produces
    @Singleton
    OneParents oneParents(World world) {
        return world.ports.persons.oneParents;
    }

    @Produces
    @Singleton
    Persons persons(World world) {
        return world.ports.persons;
    }

    @Produces
    @Singleton
    Agencies agencies(World world) {
        return world.ports.agencies;
    }

    @Produces
    @Singleton
    Directory directory(World world) {
        return world.ports.directory;
    }

    @Produces
    @Singleton
    RegisterFormat registerFormat() {
        return new PlainRegisterFormat();
    }

    @Produces
    @Singleton
    Operators operators(World world) {
        return world.ports.operators;
    }

    @Produces
    @Singleton
    Traffic traffic(World world) {
        return world.ports.traffic;
    }

    @Produces
    @Singleton
    TransportFaults transportFaults(World world) {
        return world.ports.faults;
    }

    @Produces
    @Singleton
    Staff staff(World world) {
        return world.ports.staff;
    }

    @Produces
    @Singleton
    Consents consents(World world) {
        return world.ports.consents;
    }

    @Produces
    @Singleton
    Narrowings narrowings(World world) {
        return world.ports.narrowings;
    }

    @Produces
    @Singleton
    WholePlans wholePlans(World world) {
        return new InMemoryWholePlans(world.ports);
    }

    @Produces
    @Singleton
    ConsentRegistrations registrations(World world) {
        return world.ports.registrations;
    }

    @Produces
    @Singleton
    PastPermits past(World world) {
        return world.ports.past;
    }

    @Produces
    @Singleton
    Needs needs(World world) {
        return world.ports.needs;
    }

    @Produces
    @Singleton
    Participants participants(World world) {
        return world.ports.participants;
    }

    @Produces
    @Singleton
    Chairs chairs(World world) {
        return world.ports.chairs;
    }

    @Produces
    @Singleton
    Measures measures(World world) {
        return world.ports.measures;
    }

    @Produces
    @Singleton
    Goals goals(World world) {
        return world.ports.goals;
    }

    @Produces
    @Singleton
    Plans plans(World world) {
        return world.ports.plans;
    }

    @Produces
    @Singleton
    EMessages messages(World world) {
        return world.ports.messages;
    }

    @Produces
    @Singleton
    Mailboxes mailboxes(World world) {
        return world.ports.mailboxes;
    }

    @Produces
    @Singleton
    Dispatch dispatch(World world) {
        return world.ports.dispatch;
    }

    @Produces
    @Singleton
    Transport transport(World world) {
        return world.ports.transport;
    }

    @Produces
    @Singleton
    MessageFormat format(World world) {
        return world.ports.format;
    }
}
