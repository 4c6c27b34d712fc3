package no.individuellplan.store.security;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.access.RenewPermits;
import no.individuellplan.core.agency.ServiceUnit;
import no.individuellplan.core.audit.AccessLog;
import no.individuellplan.core.audit.AccessLogEntry;
import no.individuellplan.core.breach.Breach;
import no.individuellplan.core.breach.BreachNotice;
import no.individuellplan.core.breach.BreachStep;
import no.individuellplan.core.breach.Breaches;
import no.individuellplan.core.breach.rules.BreachKind;
import no.individuellplan.core.breach.rules.BreachRisk;
import no.individuellplan.core.breach.rules.BreachStepKind;
import no.individuellplan.core.childcoordinator.ChildLine;
import no.individuellplan.core.childcoordinator.ChildLines;
import no.individuellplan.core.childcoordinator.ChildTask;
import no.individuellplan.core.consent.ConsentEntry;
import no.individuellplan.core.consent.ConsentRegistration;
import no.individuellplan.core.consent.ConsentRegistrations;
import no.individuellplan.core.consent.Narrowing;
import no.individuellplan.core.consent.Narrowings;
import no.individuellplan.core.contactdoctor.ContactDoctors;
import no.individuellplan.core.contactdoctor.DoctorLine;
import no.individuellplan.core.coordinator.Chairs;
import no.individuellplan.core.coordinator.CoordinatorChair;
import no.individuellplan.core.emergency.Emergencies;
import no.individuellplan.core.emergency.EmergencyAccess;
import no.individuellplan.core.followup.FollowUp;
import no.individuellplan.core.followup.FollowUpKind;
import no.individuellplan.core.followup.FollowUpState;
import no.individuellplan.core.followup.FollowUps;
import no.individuellplan.core.goal.Goal;
import no.individuellplan.core.goal.Goals;
import no.individuellplan.core.goal.SuggestGoal;
import no.individuellplan.core.id.BreachId;
import no.individuellplan.core.id.ConsentRegistrationId;
import no.individuellplan.core.id.FollowUpId;
import no.individuellplan.core.id.Ids;
import no.individuellplan.core.id.MandateId;
import no.individuellplan.core.id.NarrowingId;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.id.RightsRequestId;
import no.individuellplan.core.id.SignalId;
import no.individuellplan.core.id.WithheldId;
import no.individuellplan.core.kin.KinAnswer;
import no.individuellplan.core.kin.KinAnswers;
import no.individuellplan.core.message.EMessage;
import no.individuellplan.core.message.MessageThread;
import no.individuellplan.core.notice.Notice;
import no.individuellplan.core.notice.NoticeAddress;
import no.individuellplan.core.notice.NoticeAddresses;
import no.individuellplan.core.notice.NoticeLanguage;
import no.individuellplan.core.notice.Notices;
import no.individuellplan.core.objection.ObjectToSharing;
import no.individuellplan.core.oversight.Reviewers;
import no.individuellplan.core.oversight.SignalDecision;
import no.individuellplan.core.oversight.Signals;
import no.individuellplan.core.oversight.rules.ActorsDay;
import no.individuellplan.core.oversight.rules.Outcome;
import no.individuellplan.core.oversight.rules.Sign;
import no.individuellplan.core.oversight.rules.SignalKind;
import no.individuellplan.core.participant.InviteForm;
import no.individuellplan.core.participant.InviteParticipant;
import no.individuellplan.core.participant.Participant;
import no.individuellplan.core.participant.Participants;
import no.individuellplan.core.participant.WriteContribution;
import no.individuellplan.core.pathway.AccountForPlan;
import no.individuellplan.core.pathway.BeginCare;
import no.individuellplan.core.pathway.StartCourse;
import no.individuellplan.core.pathway.rules.CareKind;
import no.individuellplan.core.pathway.rules.Pathway;
import no.individuellplan.core.pathway.rules.Referral;
import no.individuellplan.core.pathway.rules.Setting;
import no.individuellplan.core.person.AddressProtection;
import no.individuellplan.core.person.DecisionCompetence;
import no.individuellplan.core.person.DecisionCompetence.Matter;
import no.individuellplan.core.person.Mandate;
import no.individuellplan.core.person.Mandates;
import no.individuellplan.core.person.NationalId;
import no.individuellplan.core.person.OneParent;
import no.individuellplan.core.person.OneParents;
import no.individuellplan.core.person.Person;
import no.individuellplan.core.person.Persons;
import no.individuellplan.core.person.Representation;
import no.individuellplan.core.plan.DescribePlan;
import no.individuellplan.core.plan.IndividualPlan;
import no.individuellplan.core.plan.PlanText;
import no.individuellplan.core.protection.ProtectAddress;
import no.individuellplan.core.relocation.AnswerRelocation;
import no.individuellplan.core.relocation.ProposeRelocation;
import no.individuellplan.core.relocation.Relocation;
import no.individuellplan.core.reservation.Reservation;
import no.individuellplan.core.reservation.Reservations;
import no.individuellplan.core.reservation.SentOnPaper;
import no.individuellplan.core.rights.Correction;
import no.individuellplan.core.rights.Corrections;
import no.individuellplan.core.rights.Deletions;
import no.individuellplan.core.rights.Hold;
import no.individuellplan.core.rights.RightsRequest;
import no.individuellplan.core.rights.RightsRequests;
import no.individuellplan.core.rights.RightsStep;
import no.individuellplan.core.rights.rules.ComplaintAbout;
import no.individuellplan.core.rights.rules.DeletionGround;
import no.individuellplan.core.withheld.SharedKept;
import no.individuellplan.core.withheld.ToldParents;
import no.individuellplan.core.withheld.Withheld;
import no.individuellplan.core.withheld.Withholdings;
import no.individuellplan.store.world.Letters;
import no.individuellplan.store.world.Register;
import no.individuellplan.store.world.Steps;
import no.individuellplan.store.world.Town;
import no.individuellplan.store.world.Work;

/** Two plans, a child, a guardian whose mandate has ended, a barred brother; a row in every table, and all who could ask. */
@ApplicationScoped
class BusyTown {
    private final Register register;
    private final Steps steps;
    private final Letters letters;
    private final Work work;
    private final Persons persons;
    private final Chairs chairs;
    private final RenewPermits renew;
    private final InviteParticipant invite;
    private final WriteContribution contribute;
    private final SuggestGoal suggest;
    private final DescribePlan describe;
    private final Goals allGoals;
    private final Withholdings withholdings;
    private final Mandates mandates;
    private final ChildLines childLines;
    private final ContactDoctors doctors;
    private final FollowUps followUps;
    private final Participants participants;
    private final OneParents oneParents;
    private final Narrowings narrowings;
    private final ConsentRegistrations registrations;
    private final KinAnswers kin;
    private final AccessLog log;
    private final Emergencies emergencies;
    private final Reviewers reviewers;
    private final ProtectAddress protect;
    private final ObjectToSharing object;
    private final Reservations reservations;
    private final NoticeAddresses noticeAddresses;
    private final Notices notices;
    private final Signals signals;
    private final RightsRequests requests;
    private final Corrections corrections;
    private final Deletions deletions;
    private final Breaches breaches;
    private final BeginCare beginCare;
    private final AccountForPlan account;
    private final StartCourse startCourse;
    private final ProposeRelocation propose;
    private final AnswerRelocation answer;
    private final Ids ids;
    private final Clock clock;

    BusyTown(
            Register register,
            Steps steps,
            Letters letters,
            Work work,
            Persons persons,
            Chairs chairs,
            RenewPermits renew,
            InviteParticipant invite,
            WriteContribution contribute,
            SuggestGoal suggest,
            DescribePlan describe,
            Goals allGoals,
            Withholdings withholdings,
            Mandates mandates,
            ChildLines childLines,
            ContactDoctors doctors,
            FollowUps followUps,
            Participants participants,
            OneParents oneParents,
            Narrowings narrowings,
            ConsentRegistrations registrations,
            KinAnswers kin,
            AccessLog log,
            Emergencies emergencies,
            Reviewers reviewers,
            ProtectAddress protect,
            ObjectToSharing object,
            Reservations reservations,
            NoticeAddresses noticeAddresses,
            Notices notices,
            Signals signals,
            RightsRequests requests,
            Corrections corrections,
            Deletions deletions,
            Breaches breaches,
            BeginCare beginCare,
            AccountForPlan account,
            StartCourse startCourse,
            ProposeRelocation propose,
            AnswerRelocation answer,
            Ids ids,
            Clock clock) {
        this.register = register;
        this.steps = steps;
        this.letters = letters;
        this.work = work;
        this.persons = persons;
        this.chairs = chairs;
        this.renew = renew;
        this.invite = invite;
        this.contribute = contribute;
        this.suggest = suggest;
        this.describe = describe;
        this.allGoals = allGoals;
        this.withholdings = withholdings;
        this.mandates = mandates;
        this.childLines = childLines;
        this.doctors = doctors;
        this.followUps = followUps;
        this.participants = participants;
        this.oneParents = oneParents;
        this.narrowings = narrowings;
        this.registrations = registrations;
        this.kin = kin;
        this.log = log;
        this.emergencies = emergencies;
        this.reviewers = reviewers;
        this.protect = protect;
        this.object = object;
        this.reservations = reservations;
        this.noticeAddresses = noticeAddresses;
        this.notices = notices;
        this.signals = signals;
        this.requests = requests;
        this.corrections = corrections;
        this.deletions = deletions;
        this.breaches = breaches;
        this.beginCare = beginCare;
        this.account = account;
        this.startCourse = startCourse;
        this.propose = propose;
        this.answer = answer;
        this.ids = ids;
        this.clock = clock;
    }

    private void entrusted(Town town, Person attorney) {
        LocalDate today = LocalDate.now(clock);
        Mandate mandate = new Mandate(
                new MandateId(ids.next()),
                new Representation(
                        town.person.id(),
                        attorney.id(),
                        Representation.Kind.ATTORNEY,
                        Set.of(),
                        today,
                        today.plusMonths(3),
                        Set.of(Representation.Part.HEALTH),
                        Representation.Ground.WRITTEN),
                null,
                "Fullmakt på papir",
                today,
                town.coordinator.employment().value(),
                town.coordinator.name(),
                null,
                clock.instant(),
                null,
                null,
                null,
                0);
        work.run(Work.PLATFORM, () -> {
            mandates.add(mandate);
            oneParents.add(new OneParent(
                    ids.next(),
                    town.person.id(),
                    attorney.id(),
                    Matter.PLAN,
                    null,
                    "Må begynne nå",
                    true,
                    "Ville vente",
                    town.coordinator.employment(),
                    town.coordinator.name(),
                    today,
                    today.plusMonths(1),
                    clock.instant()));
            renew.about(town.person.id());
        });
    }

    /** All who could ask. */
    List<Actor> built() {
        Town town = new Town(register);
        ServiceUnit nav = register.unit(town.trust, false);
        Actor.Professional adviser = register.employee(nav);
        plan(town, nav);
        messages(town, adviser, nav);
        UUID thread = letters.thread(town, nav, town.service).id().value();
        Town other = new Town(register);
        steps.inPreparation(other);
        steps.goal(other, Area.HEALTH);
        steps.joined(other, Set.of(Area.ABOUT_ME));
        underCare(other);
        steps.stopsSharing(other, other.clinic.id());
        Actor.Professional brother = brotherAsksForTheChair(other);
        Person parent = register.person();
        Person child = register.person(LocalDate.now(clock).minusYears(10), register.number());
        Person guardian = register.person();
        register.represents(parent, child, Representation.Kind.PARENT, null);
        register.represents(guardian, town.person, Representation.Kind.GUARDIAN, LocalDate.now(clock));
        Person attorney = register.person();
        entrusted(town, attorney);
        moves(other, town);
        onPaper(town);
        takenOut(town);
        objects(town);
        wantsPaper(town);
        wantsNotices(town);
        lookedAt(town);
        underCare(town);
        complained(town, town.person.id(), town.person.id());
        complained(town, child.id(), parent.id());
        wantsChildCoordinator(town, child);
        namesContactDoctor(town);
        opened(other, other.nosy, Area.HEALTH, 0);
        opened(other, town.nosy, Area.HEALTH, 5);
        List<Goal> goals = work.as(town.self, () -> allGoals.of(steps.plan(town).id()));
        goals.forEach(goal -> corrected(town, goal));
        deleted(town);
        keptFromWhoActs(town, thread);
        Person sister = register.person();
        Person friend = register.person();
        named(town, sister, true);
        named(town, friend, false);
        Town guarded = new Town(register);
        steps.inPreparation(guarded);
        work.run(
                guarded.coordinator,
                () -> protect.write(
                        guarded.coordinator, guarded.person.id(), AddressProtection.STRICTLY_CONFIDENTIAL, null));
        return List.of(
                town.self,
                town.office1,
                town.coordinator,
                town.coordinatorsColleague,
                town.clinician,
                town.nosy,
                guarded.self,
                guarded.office1,
                guarded.coordinator,
                adviser,
                other.self,
                other.office1,
                other.coordinator,
                other.clinician,
                other.nosy,
                brother,
                new Actor.Citizen(parent.id(), parent.name()),
                new Actor.Representative(parent.id(), parent.name(), child.id(), Representation.Kind.PARENT),
                new Actor.Representative(
                        guardian.id(), guardian.name(), town.person.id(), Representation.Kind.GUARDIAN),
                new Actor.Citizen(child.id(), child.name()),
                new Actor.Citizen(attorney.id(), attorney.name()),
                new Actor.Citizen(sister.id(), sister.name()),
                new Actor.Citizen(friend.id(), friend.name()),
                new Actor.Visitor(register.number(), "Ny"));
    }

    /** Waits for the other town's coordinating unit. */
    private void moves(Town town, Town other) {
        LocalDate day = LocalDate.now(clock).plusDays(9);
        Relocation one = work.as(town.self, () -> propose.propose(town.self, town.person.id(), other.office.id(), day));
        work.run(
                town.self,
                () -> answer.answer(
                        town.self,
                        one.id(),
                        one.version(),
                        ConsentEntry.Answer.GIVEN,
                        "Skal planen med?",
                        null,
                        false));
    }

    /** One waits for the coordinator's colleague, who sees nothing else; one has been answered by her. */
    private void onPaper(Town town) {
        ConsentRegistration waiting = registration(town, ConsentRegistration.State.WAITING);
        ConsentRegistration answered = registration(town, ConsentRegistration.State.CONFIRMED);
        work.run(town.coordinator, () -> {
            registrations.add(waiting);
            registrations.add(answered);
        });
    }

    private ConsentRegistration registration(Town town, ConsentRegistration.State state) {
        return new ConsentRegistration(
                new ConsentRegistrationId(ids.next()),
                town.person.id(),
                town.clinic.id(),
                Set.of(Area.HEALTH),
                "Samarbeid",
                LocalDate.now(clock).plusMonths(3),
                town.person.id(),
                "Vil du dele?",
                null,
                false,
                LocalDate.now(clock),
                town.coordinator.employment(),
                town.coordinator.name(),
                town.coordinatorsColleague.employment(),
                state,
                null,
                clock.instant(),
                0);
    }

    /** The clinic, which sees health, does not see one goal and what belongs to it, nor the own words; and once did not see another. */
    private void takenOut(Town town) {
        IndividualPlan plan = steps.plan(town);
        List<Goal> goals = work.as(town.self, () -> allGoals.of(plan.id()));
        takenOut(town, Area.HEALTH, goals.getFirst().id().value(), null);
        takenOut(town, Area.ABOUT_ME, PlanText.item(plan.id(), PlanText.Kind.WHAT_MATTERS), null);
        Narrowing over = takenOut(town, Area.ECONOMY, goals.get(2).id().value(), null);
        takenOut(town, Area.ECONOMY, over.item(), over.id());
    }

    /** The nosy one reviews the log of where they work, and has decided about a sign of odd access there. */
    private void lookedAt(Town town) {
        LocalDate today = LocalDate.now(clock);
        List<UUID> lines = work.as(town.self, () -> log.of(town.person.id().value(), 3).stream()
                .map(AccessLogEntry::id)
                .toList());
        SignalId id = new SignalId(ids.next());
        ActorsDay day =
                new ActorsDay(town.clinician.employment(), town.clinician.name(), town.nosy.agency(), today, List.of());
        work.run(Work.PLATFORM, () -> {
            reviewers.add(town.nosy.employment(), town.nosy.agency(), today.minusDays(1), null);
            signals.add(id, day, new Sign(SignalKind.WITHOUT_TASK, town.person.id(), lines), clock.instant());
        });
        work.run(
                town.nosy,
                () -> signals.add(new SignalDecision(
                        ids.next(),
                        id,
                        town.person.id(),
                        Outcome.FINE,
                        "I orden",
                        town.nosy.employment(),
                        town.nosy.name(),
                        town.nosy.organisation(),
                        clock.instant())));
        broken(town, id);
    }

    /** The nosy one has told the person of a breach where they work, that began with a sign. */
    private void broken(Town town, SignalId sign) {
        Instant at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        BreachId id = new BreachId(ids.next());
        work.run(town.nosy, () -> {
            breaches.add(new Breach(
                    id,
                    town.nosy.agency(),
                    town.nosy.unit(),
                    BreachKind.UNLAWFUL_READING,
                    BreachRisk.HIGH,
                    "Leste uten grunn",
                    at,
                    sign,
                    town.nosy.employment(),
                    town.nosy.name(),
                    town.nosy.organisation(),
                    at));
            breaches.add(id, town.person.id());
            breaches.add(new BreachStep(
                    ids.next(),
                    id,
                    BreachStepKind.TOLD_AUTHORITY,
                    "Meldt",
                    null,
                    at,
                    town.nosy.employment(),
                    town.nosy.name(),
                    town.nosy.organisation(),
                    at));
            breaches.add(new BreachNotice(
                    ids.next(),
                    id,
                    town.person.id(),
                    "Vi beklager",
                    town.nosy.employment(),
                    town.nosy.name(),
                    town.nosy.organisation(),
                    at));
        });
    }

    /** Written in by the service that treats, by one whom the register of health personnel knows. */
    private void underCare(Town town) {
        Actor.Professional who = town.clinician;
        Actor.Professional known = new Actor.Professional(
                who.employment(),
                who.unit(),
                who.agency(),
                who.name(),
                who.organisation(),
                "99000011",
                who.coordinatingUnit());
        work.run(known, () -> {
            for (CareKind kind : CareKind.values()) {
                beginCare.begin(known, town.person.id(), kind, LocalDate.now(clock));
            }
            account.account(known, town.person.id(), "Vi følger den opp");
            Referral came = new Referral(Pathway.D11, Setting.OUTPATIENT, null, LocalDate.now(clock));
            startCourse.start(
                    known, town.person.id(), came, LocalDate.now(clock).plusDays(30));
        });
    }

    /** By the clinic, from its place in the plan. */
    private void namesContactDoctor(Town town) {
        UUID role = ids.next();
        work.run(Work.PLATFORM, () -> {
            Participant place = participants.ofPerson(town.person.id()).getFirst();
            doctors.add(new DoctorLine(
                    role,
                    town.person.id(),
                    place.plan(),
                    place.id(),
                    1,
                    role,
                    place.unit(),
                    "Vilde Strand",
                    LocalDate.now(clock),
                    null,
                    town.clinician.employment(),
                    town.clinician.name(),
                    clock.instant()));
        });
    }

    /** Both kinds of lines: about the role, and on a task. */
    private void wantsChildCoordinator(Town town, Person child) {
        UUID role = ids.next();
        work.run(Work.PLATFORM, () -> {
            childLines.add(line(town, child, role, role, 1, null));
            childLines.add(line(town, child, ids.next(), role, null, ChildTask.OVERVIEW));
        });
    }

    private ChildLine line(Town town, Person child, UUID id, UUID role, Integer number, ChildTask task) {
        return new ChildLine(
                id,
                child.id(),
                number,
                task == null ? ChildLine.Says.WANTED : ChildLine.Says.TASK,
                role,
                town.clinic.id(),
                null,
                null,
                task,
                LocalDate.now(clock),
                task == null ? null : "Oversikt over timene",
                town.coordinator.id(),
                town.coordinator.name(),
                clock.instant());
    }

    /** Of the coordinating unit, which has answered that an answer will come. */
    private void complained(Town town, PersonId person, PersonId sender) {
        Instant at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        RightsRequestId id = new RightsRequestId(ids.next());
        work.run(Work.PLATFORM, () -> {
            requests.add(new RightsRequest(
                    id,
                    person,
                    RightsRequest.Kind.COMPLAINT,
                    ComplaintAbout.PLAN_OR_COORDINATOR,
                    null,
                    null,
                    null,
                    null,
                    town.service.id(),
                    town.office.id(),
                    "Jeg venter",
                    sender,
                    "Avsender",
                    null,
                    null,
                    false,
                    at));
            renew.about(person);
        });
        work.run(
                town.office1,
                () -> requests.add(new RightsStep(
                        ids.next(),
                        id,
                        person,
                        RightsStep.Kind.PRELIMINARY,
                        "Svar kommer",
                        LocalDate.now(clock).plusDays(10),
                        town.office1.employment(),
                        town.office1.name(),
                        town.office1.organisation(),
                        at)));
    }

    /** By the coordinating unit and the coordinator together; and then what is left is held back. */
    private void deleted(Town town) {
        Goal goal = steps.goal(town, Area.LEISURE);
        RightsRequestId id = new RightsRequestId(ids.next());
        Instant at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        work.run(Work.PLATFORM, () -> {
            requests.add(new RightsRequest(
                    id,
                    town.person.id(),
                    RightsRequest.Kind.DELETION,
                    null,
                    goal.id().value(),
                    goal.area(),
                    goal.words(),
                    DeletionGround.NOT_NEEDED,
                    town.office.id(),
                    town.office.id(),
                    "Det trengs ikke",
                    town.person.id(),
                    "Avsender",
                    null,
                    null,
                    false,
                    at));
            renew.about(town.person.id());
        });
        agrees(town, id, town.office1, RightsStep.Kind.APPROVED);
        agrees(town, id, town.coordinator, RightsStep.Kind.UPHELD);
        work.run(town.coordinator, () -> deletions.erase(id));
        work.run(Work.PLATFORM, () -> {
            Hold hold = new Hold(ids.next(), town.person.id(), town.office1.unit(), "Tilsyn", town.office1.name(), at);
            deletions.hold(hold, town.office1.employment());
            deletions.letGo(hold.id(), "Over", town.office1.employment(), town.office1.name(), at);
        });
    }

    private void agrees(Town town, RightsRequestId id, Actor.Professional who, RightsStep.Kind kind) {
        work.run(
                who,
                () -> requests.add(new RightsStep(
                        ids.next(),
                        id,
                        town.person.id(),
                        kind,
                        "Enig",
                        null,
                        who.employment(),
                        who.name(),
                        who.organisation(),
                        clock.instant().truncatedTo(ChronoUnit.MICROS))));
    }

    /** Beside each goal, whether it is kept from somebody or not. */
    private void corrected(Town town, Goal goal) {
        Instant at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        RightsRequestId id = new RightsRequestId(ids.next());
        work.run(Work.PLATFORM, () -> {
            requests.add(new RightsRequest(
                    id,
                    town.person.id(),
                    RightsRequest.Kind.CORRECTION,
                    null,
                    goal.id().value(),
                    goal.area(),
                    goal.words(),
                    null,
                    town.office.id(),
                    town.office.id(),
                    "Det er feil",
                    town.person.id(),
                    "Avsender",
                    null,
                    null,
                    false,
                    at));
            corrections.add(new Correction(
                    ids.next(),
                    id,
                    town.person.id(),
                    goal.area(),
                    goal.id().value(),
                    goal.words(),
                    "Slik er det",
                    town.office1.employment(),
                    town.office1.name(),
                    town.office1.organisation(),
                    at));
            renew.about(town.person.id());
        });
    }

    /** Opened in an emergency, so many hours ago, for four. */
    private void opened(Town town, Actor.Professional by, Area area, int hoursAgo) {
        Instant at = clock.instant().truncatedTo(ChronoUnit.MICROS).minus(Duration.ofHours(hoursAgo));
        work.run(Work.PLATFORM, () -> {
            emergencies.add(new EmergencyAccess(
                    ids.next(),
                    town.person.id(),
                    by.employment(),
                    by.name(),
                    by.organisation(),
                    Set.of(area),
                    "Innlagt bevisstløs",
                    null,
                    at,
                    at.plus(Duration.ofHours(4))));
            renew.about(town.person.id());
        });
    }

    private void wantsPaper(Town town) {
        UUID self = town.person.id().value();
        work.run(
                town.self,
                () -> reservations.add(new Reservation(
                        ids.next(), town.person.id(), true, self, town.self.name(), null, clock.instant())));
        work.run(
                town.coordinator,
                () -> reservations.add(new SentOnPaper(
                        ids.next(),
                        town.person.id(),
                        "OFFER 1",
                        town.coordinator.employment().value(),
                        town.coordinator.name(),
                        town.coordinator.organisation(),
                        clock.instant())));
    }

    private void wantsNotices(Town town) {
        PersonId self = town.person.id();
        Instant now = clock.instant();
        work.run(
                town.self,
                () -> noticeAddresses.give(
                        new NoticeAddress(self, "en@example.org", NoticeLanguage.NB, now, now, null)));
        work.run(
                Work.PLATFORM,
                () -> notices.add(new Notice(ids.next(), self, now, 1, Notice.State.WAITING, 0, now, now, null)));
    }

    /** To the whole of one part, against all; to one goal, against the trust. */
    private void objects(Town town) {
        UUID goal = work.as(town.self, () -> allGoals.of(steps.plan(town).id()))
                .getFirst()
                .id()
                .value();
        work.run(town.self, () -> {
            object.object(town.self, town.person.id(), new ObjectToSharing.Form(null, null, Area.HOUSING, null, null));
            object.object(
                    town.self,
                    town.person.id(),
                    new ObjectToSharing.Form(null, town.trust.id(), null, goal, "Vil ikke"));
        });
    }

    private Narrowing takenOut(Town town, Area area, UUID item, NarrowingId ends) {
        Narrowing line = new Narrowing(
                new NarrowingId(ids.next()),
                town.person.id(),
                town.clinic.id(),
                area,
                item,
                town.person.id(),
                town.person.name(),
                ends,
                clock.instant(),
                "narrow-sharing@test",
                "facts");
        work.run(town.self, () -> narrowings.add(line));
        return line;
    }

    /** A goal with what belongs to it, the own words and a thread are kept from the guardian; another goal is told of. */
    private void keptFromWhoActs(Town town, UUID thread) {
        IndividualPlan plan = steps.plan(town);
        List<Goal> goals = work.as(town.self, () -> allGoals.of(plan.id()));
        keep(town, Area.HEALTH, goals.getFirst().id().value());
        keep(town, Area.ABOUT_ME, PlanText.item(plan.id(), PlanText.Kind.WHAT_MATTERS));
        keep(town, Area.MESSAGES, thread);
        work.run(town.coordinator, () -> {
            withholdings.add(new ToldParents(
                    ids.next(),
                    town.person.id(),
                    Area.WORK_AND_EDUCATION,
                    goals.get(1).id().value(),
                    null,
                    town.coordinator.employment(),
                    town.coordinator.name(),
                    "Må vite det",
                    "Fortalt",
                    clock.instant()));
            withholdings.add(new SharedKept(
                    ids.next(),
                    town.person.id(),
                    town.clinic.id(),
                    Area.HEALTH,
                    goals.getFirst().id().value(),
                    Withheld.By.CHILD,
                    town.self.id(),
                    town.self.name(),
                    "Vil du dele dette?",
                    null,
                    clock.instant(),
                    "share-kept",
                    "facts"));
            renew.about(town.person.id());
        });
    }

    /** From today for four months; the nearest when she has said yes herself. */
    private void named(Town town, Person relative, boolean agreed) {
        LocalDate today = LocalDate.now(clock);
        work.run(town.self, () -> {
            kin.add(line(town, relative, town.person, Set.of(Area.HEALTH), agreed, today.plusMonths(4)));
            if (agreed) {
                kin.add(line(town, relative, relative, Set.of(), false, null));
            }
            renew.about(town.person.id());
        });
    }

    private KinAnswer line(Town town, Person relative, Person by, Set<Area> areas, boolean nearest, LocalDate until) {
        return new KinAnswer(
                ids.next(),
                town.person.id(),
                relative.id(),
                by.id(),
                true,
                areas,
                "Søster",
                nearest,
                LocalDate.now(clock),
                until,
                "Vist",
                clock.instant());
    }

    private void keep(Town town, Area area, UUID item) {
        work.run(
                town.coordinator,
                () -> withholdings.add(new Withheld(
                        new WithheldId(ids.next()),
                        town.person.id(),
                        area,
                        item,
                        null,
                        Withheld.By.PROFESSIONAL,
                        town.coordinator.id(),
                        town.coordinator.name(),
                        "Tungtveiende",
                        clock.instant(),
                        LocalDate.now(clock).plusMonths(3),
                        null,
                        null,
                        null,
                        null,
                        0)));
    }

    private void plan(Town town, ServiceUnit nav) {
        IndividualPlan plan = steps.inPreparation(town);
        Actor.Professional coordinator = town.coordinator;
        Goal health = steps.goal(town, Area.HEALTH);
        Goal work1 = steps.goal(town, Area.WORK_AND_EDUCATION);
        steps.goal(town, Area.ECONOMY);
        steps.joined(town, Set.of(Area.HEALTH, Area.ABOUT_ME));
        InviteForm form = new InviteForm(
                nav.id(),
                "Arbeid",
                Set.of(Area.WORK_AND_EDUCATION),
                "Samarbeid",
                LocalDate.now(clock).plusMonths(6));
        work.run(coordinator, () -> invite.invite(coordinator, plan.id(), form));
        steps.shares(
                town,
                nav.id(),
                Set.of(Area.WORK_AND_EDUCATION),
                LocalDate.now(clock).plusMonths(1));
        steps.asked(town, health, town.clinic.id());
        steps.asked(town, work1, nav.id());
        steps.asked(town, work1, town.service.id());
        work.run(coordinator, () -> {
            contribute.write(coordinator, plan.id(), nav.id(), "NAV", "Veiledning", -1);
            contribute.write(coordinator, plan.id(), null, "Jeg", "Møter opp", -1);
            suggest.suggest(coordinator, plan.id(), health.id(), null, "Sove om natten");
            describe.write(coordinator, plan.id(), PlanText.Kind.CONTACT_DOCTOR, null, "Ikke aktuelt", -1);
            persons.add(new DecisionCompetence(
                    town.person.id(),
                    coordinator.employment(),
                    "Forklart og ikke forstått",
                    "Personen",
                    LocalDate.now(clock),
                    LocalDate.now(clock)));
        });
        work.run(
                town.self,
                () -> describe.write(town.self, plan.id(), PlanText.Kind.WHAT_MATTERS, "Hunden min", null, -1));
    }

    private void messages(Town town, Actor.Professional adviser, ServiceUnit nav) {
        MessageThread thread = letters.thread(town, town.service, town.clinic);
        EMessage first = letters.sent(thread, town.service);
        letters.imported(thread, first, town.clinic);
        asksToFollowUp(town, thread, first);
        letters.holdsAFile(first);
        letters.isAPlan(first, steps.plan(town).id(), town.clinic);
        letters.sent(thread, town.service);
        letters.sent(thread, town.clinic);
        letters.sent(letters.thread(town, nav, town.service), nav);
        letters.unmatched(town.clinic);
        letters.unmatched(nav);
    }

    /** The clinic's message says that the person was admitted; nobody has done anything with it. */
    private void asksToFollowUp(Town town, MessageThread thread, EMessage message) {
        Instant at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        work.run(
                Work.PLATFORM,
                () -> followUps.add(new FollowUp(
                        new FollowUpId(ids.next()),
                        thread.person(),
                        thread.id(),
                        message.id(),
                        FollowUpKind.ADMITTED,
                        town.service.id(),
                        town.clinic.id(),
                        town.clinic.agency(),
                        at,
                        at,
                        false,
                        at,
                        Set.of(),
                        FollowUpState.OPEN,
                        at,
                        null,
                        null,
                        null,
                        0)));
    }

    /** He is asked for the chair by mistake, and is the person's brother: the bar weighs more. */
    private Actor.Professional brotherAsksForTheChair(Town town) {
        NationalId number = register.number();
        Actor.Professional brother = register.employee(town.service, number);
        Person atHome = register.person(LocalDate.of(1980, 1, 1), number);
        work.run(Work.PLATFORM, () -> {
            persons.addFamily(atHome.id(), town.person.id());
            CoordinatorChair chair = chairs.recognise(town.person.id()).orElseThrow();
            chairs.save(new CoordinatorChair(
                    chair.person(),
                    chair.unit(),
                    chair.holder(),
                    chair.holderSince(),
                    brother.employment(),
                    clock.instant(),
                    null,
                    null,
                    null,
                    chair.version()));
            renew.about(town.person.id());
        });
        return brother;
    }
}
