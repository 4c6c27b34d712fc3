package no.individuellplan.core.world;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.individuellplan.core.access.Acting;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.InMemoryFactsForAccess;
import no.individuellplan.core.access.InMemoryPermits;
import no.individuellplan.core.access.InMemoryPlanItems;
import no.individuellplan.core.access.PastPermits;
import no.individuellplan.core.agency.InMemoryAgencies;
import no.individuellplan.core.agency.InMemoryStaff;
import no.individuellplan.core.audit.InMemoryAccessLog;
import no.individuellplan.core.breach.InMemoryBreaches;
import no.individuellplan.core.childcoordinator.InMemoryChildLines;
import no.individuellplan.core.consent.InMemoryConsentRegistrations;
import no.individuellplan.core.consent.InMemoryConsents;
import no.individuellplan.core.consent.InMemoryNarrowings;
import no.individuellplan.core.contactdoctor.InMemoryContactDoctors;
import no.individuellplan.core.coordinator.InMemoryChairs;
import no.individuellplan.core.directory.InMemoryDirectory;
import no.individuellplan.core.emergency.EmergencyAccess;
import no.individuellplan.core.emergency.InMemoryEmergencies;
import no.individuellplan.core.followup.InMemoryFollowUps;
import no.individuellplan.core.goal.InMemoryGoals;
import no.individuellplan.core.id.Ids;
import no.individuellplan.core.id.PlanId;
import no.individuellplan.core.kin.InMemoryKinAnswers;
import no.individuellplan.core.mailbox.InMemoryMailboxes;
import no.individuellplan.core.measure.InMemoryMeasures;
import no.individuellplan.core.memory.Journal;
import no.individuellplan.core.memory.Memory;
import no.individuellplan.core.message.InMemoryDispatch;
import no.individuellplan.core.message.InMemoryEMessages;
import no.individuellplan.core.message.InMemoryMessageFormat;
import no.individuellplan.core.message.InMemoryTransport;
import no.individuellplan.core.message.InMemoryTransportFaults;
import no.individuellplan.core.need.InMemoryNeeds;
import no.individuellplan.core.notice.InMemoryNoticeAddresses;
import no.individuellplan.core.notice.InMemoryNoticePost;
import no.individuellplan.core.notice.InMemoryNotices;
import no.individuellplan.core.objection.InMemoryObjections;
import no.individuellplan.core.operation.InMemoryOperators;
import no.individuellplan.core.oversight.InMemoryReadings;
import no.individuellplan.core.oversight.InMemoryReviewers;
import no.individuellplan.core.oversight.InMemorySignals;
import no.individuellplan.core.participant.InMemoryParticipants;
import no.individuellplan.core.pathway.InMemoryCareLines;
import no.individuellplan.core.pathway.InMemoryCourseLines;
import no.individuellplan.core.person.InMemoryPersons;
import no.individuellplan.core.plan.InMemoryPlans;
import no.individuellplan.core.protection.InMemoryProtections;
import no.individuellplan.core.relocation.InMemoryRelocations;
import no.individuellplan.core.reservation.InMemoryReservations;
import no.individuellplan.core.rights.InMemoryCorrections;
import no.individuellplan.core.rights.InMemoryDeletions;
import no.individuellplan.core.rights.InMemoryRightsRequests;
import no.individuellplan.core.sentplan.InMemorySentPlans;
import no.individuellplan.core.traffic.InMemoryTraffic;
import no.individuellplan.core.withheld.InMemoryWithholdings;

/** Every port of one world, over one memory. */
public final class Ports {
    public final Journal journal = new Journal();
    public final Clock clock;
    public final Ids ids;
    public final InMemoryPermits permits;
    public final Memory memory;
    public final InMemoryAccessLog log;
    public final InMemoryPersons persons;
    public final InMemoryAgencies agencies;
    public final InMemoryDirectory directory;
    public final InMemoryOperators operators;
    public final InMemoryTraffic traffic;
    public final InMemoryTransportFaults faults = new InMemoryTransportFaults();
    public final InMemoryStaff staff;
    public final InMemoryConsents consents;
    public final InMemoryNeeds needs;
    public final InMemoryParticipants participants;
    public final InMemoryChairs chairs;
    public final InMemoryMeasures measures;
    public final InMemoryGoals goals;
    public final InMemoryPlans plans;
    public final InMemoryEMessages messages;
    public final InMemoryMailboxes mailboxes;
    public final InMemoryDispatch dispatch;
    public final InMemoryTransport transport = new InMemoryTransport();
    public final InMemoryMessageFormat format = new InMemoryMessageFormat();
    public final InMemoryWithholdings withholdings;
    public final InMemoryNarrowings narrowings;
    public final InMemoryConsentRegistrations registrations;
    public final PastPermits past = work -> Acting.run(new Actor.System("world"), work);
    public final InMemoryPlanItems items;
    public final InMemoryKinAnswers kin;
    public final InMemoryFactsForAccess facts;
    public final InMemoryEmergencies emergencies;
    public final InMemoryProtections protections;
    public final InMemoryReservations reservations;
    public final InMemoryNoticeAddresses noticeAddresses;
    public final InMemoryNotices notices;
    public final InMemoryNoticePost noticePost = new InMemoryNoticePost();
    public final InMemoryObjections objections;
    public final InMemoryReviewers reviewers;
    public final InMemorySignals signals;
    public final InMemoryReadings readings;
    public final InMemoryRightsRequests requests;
    public final InMemoryCorrections corrections;
    public final InMemoryDeletions deletions;
    public final InMemoryBreaches breaches;
    public final InMemoryCareLines care;
    public final InMemoryCourseLines courses;
    public final InMemoryRelocations relocations;
    public final InMemoryChildLines childLines;
    public final InMemoryContactDoctors doctors;
    public final InMemoryFollowUps followUps;
    public final InMemorySentPlans sentPlans;

    public Ports(Clock clock) {
        this.clock = clock;
        ids = new Ids(clock);
        permits = new InMemoryPermits(journal, clock);
        memory = new Memory(journal, permits::see);
        log = new InMemoryAccessLog(memory);
        persons = new InMemoryPersons(memory);
        agencies = new InMemoryAgencies(memory);
        directory = new InMemoryDirectory(memory);
        staff = new InMemoryStaff(memory, agencies, persons, ids);
        consents = new InMemoryConsents(memory);
        needs = new InMemoryNeeds(memory);
        participants = new InMemoryParticipants(memory);
        chairs = new InMemoryChairs(memory);
        measures = new InMemoryMeasures(memory);
        goals = new InMemoryGoals(memory);
        plans = new InMemoryPlans(memory, this::partsOf, clock);
        messages = new InMemoryEMessages(memory);
        mailboxes = new InMemoryMailboxes(messages);
        dispatch = new InMemoryDispatch(memory);
        operators = new InMemoryOperators(memory);
        traffic = new InMemoryTraffic(memory, messages, operators, clock);
        withholdings = new InMemoryWithholdings(memory);
        narrowings = new InMemoryNarrowings(memory);
        registrations = new InMemoryConsentRegistrations(memory);
        doctors = new InMemoryContactDoctors(memory);
        followUps = new InMemoryFollowUps(memory);
        items = new InMemoryPlanItems(memory, goals, measures, plans, messages, doctors);
        sentPlans = new InMemorySentPlans(memory, plans, consents, narrowings, messages);
        kin = new InMemoryKinAnswers(memory);
        emergencies = new InMemoryEmergencies(memory, this::reviewed);
        reviewers = new InMemoryReviewers(memory);
        signals = new InMemorySignals(memory, log, permits, persons, needs, agencies, reviewers, clock);
        breaches = new InMemoryBreaches(memory, permits, needs, participants, agencies, reviewers, clock);
        readings = new InMemoryReadings(log, staff, persons, chairs, participants, needs, clock);
        protections = new InMemoryProtections(memory, persons, needs, chairs);
        requests = new InMemoryRightsRequests(memory);
        corrections = new InMemoryCorrections(memory);
        deletions = new InMemoryDeletions(memory, requests, corrections, goals, measures, plans);
        objections = new InMemoryObjections(memory);
        reservations = new InMemoryReservations(memory);
        noticeAddresses = new InMemoryNoticeAddresses(memory);
        notices = new InMemoryNotices(memory, noticeAddresses);
        care = new InMemoryCareLines(memory);
        courses = new InMemoryCourseLines(memory);
        relocations = new InMemoryRelocations(memory);
        childLines = new InMemoryChildLines(memory);
        facts = new InMemoryFactsForAccess(
                persons,
                staff,
                needs,
                consents,
                chairs,
                participants,
                measures,
                plans,
                messages,
                withholdings,
                narrowings,
                registrations,
                items,
                kin,
                emergencies,
                protections,
                requests,
                objections,
                agencies,
                care,
                courses,
                childLines,
                relocations);
    }

    private boolean reviewed(EmergencyAccess one) {
        return Acting.current()
                .filter(Actor.Professional.class::isInstance)
                .map(Actor.Professional.class::cast)
                .flatMap(actor -> staff.find(one.by()).filter(opener -> reviewers
                        .reviewedBy(actor.employment(), LocalDate.now(clock))
                        .contains(opener.agency())))
                .isPresent();
    }

    /** The rows that stand beside a plan, past any permit: for the kept whole of it. */
    private Map<String, List<?>> partsOf(PlanId plan) {
        return Map.of(
                "goals",
                        goals.all().stream()
                                .filter(one -> one.plan().equals(plan))
                                .toList(),
                "suggestions",
                        goals.allSuggestions().stream()
                                .filter(one -> one.plan().equals(plan))
                                .toList(),
                "measures",
                        measures.all().stream()
                                .filter(one -> one.plan().equals(plan))
                                .toList(),
                "participants",
                        participants.all().stream()
                                .filter(one -> one.plan().equals(plan))
                                .toList(),
                "contributions",
                        participants.allContributions().stream()
                                .filter(one -> one.plan().equals(plan))
                                .toList());
    }
}
