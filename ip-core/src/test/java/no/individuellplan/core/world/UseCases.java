package no.individuellplan.core.world;

import no.individuellplan.core.access.Access;
import no.individuellplan.core.access.RenewPermits;
import no.individuellplan.core.access.SignIn;
import no.individuellplan.core.admission.WriteAdmissionReport;
import no.individuellplan.core.agency.ServedHere;
import no.individuellplan.core.breach.BreachWiring;
import no.individuellplan.core.childcoordinator.ChildWiring;
import no.individuellplan.core.consent.ConsentBook;
import no.individuellplan.core.consent.DecideCompetence;
import no.individuellplan.core.contactdoctor.DoctorWiring;
import no.individuellplan.core.coordinator.AnswerAsCoordinator;
import no.individuellplan.core.coordinator.AskCoordinator;
import no.individuellplan.core.coordinator.CoordinatorWiring;
import no.individuellplan.core.emergency.EmergencyWiring;
import no.individuellplan.core.followup.FinishFollowUp;
import no.individuellplan.core.followup.ReadFollowUp;
import no.individuellplan.core.goal.GoalWiring;
import no.individuellplan.core.goal.SuggestGoal;
import no.individuellplan.core.goal.WordGoal;
import no.individuellplan.core.kin.AnswerAsKin;
import no.individuellplan.core.kin.NameNextOfKin;
import no.individuellplan.core.law.LegalChoices;
import no.individuellplan.core.mandate.MandateWiring;
import no.individuellplan.core.measure.AskMeasure;
import no.individuellplan.core.measure.MoveMeasure;
import no.individuellplan.core.message.MessageWiring;
import no.individuellplan.core.need.AssessNeed;
import no.individuellplan.core.need.DeclineOffer;
import no.individuellplan.core.need.NeedDesk;
import no.individuellplan.core.need.NeedWiring;
import no.individuellplan.core.need.OfferPlan;
import no.individuellplan.core.need.ReadNeeds;
import no.individuellplan.core.need.ReportNeed;
import no.individuellplan.core.notice.NoticeWiring;
import no.individuellplan.core.objection.ObjectToSharing;
import no.individuellplan.core.oversight.OversightWiring;
import no.individuellplan.core.participant.AnswerInvitation;
import no.individuellplan.core.participant.AnswerSharing;
import no.individuellplan.core.participant.ConfirmConsent;
import no.individuellplan.core.participant.InviteParticipant;
import no.individuellplan.core.participant.NarrowSharing;
import no.individuellplan.core.participant.PlansInWork;
import no.individuellplan.core.participant.RegisterConsent;
import no.individuellplan.core.participant.SharingWiring;
import no.individuellplan.core.participant.WriteContribution;
import no.individuellplan.core.pathway.PathwayWiring;
import no.individuellplan.core.person.SyntheticNumbers;
import no.individuellplan.core.plan.AcceptOffer;
import no.individuellplan.core.plan.CoordinatedPersons;
import no.individuellplan.core.plan.DescribePlan;
import no.individuellplan.core.plan.InMemoryWholePlans;
import no.individuellplan.core.plan.MyDay;
import no.individuellplan.core.plan.PlanWiring;
import no.individuellplan.core.plan.ReadComingBirthdays;
import no.individuellplan.core.plan.ReadLapsingConsents;
import no.individuellplan.core.plan.ReadOwnPlan;
import no.individuellplan.core.plan.ReadPaperTasks;
import no.individuellplan.core.plan.ReadPlan;
import no.individuellplan.core.plan.ReadToldToParent;
import no.individuellplan.core.plan.StepPlan;
import no.individuellplan.core.plan.WhatIsTold;
import no.individuellplan.core.plan.WithdrawPlan;
import no.individuellplan.core.preview.PreviewPlan;
import no.individuellplan.core.protection.ProtectionWiring;
import no.individuellplan.core.readers.Holders;
import no.individuellplan.core.readers.ReadReaders;
import no.individuellplan.core.relocation.RelocationWiring;
import no.individuellplan.core.reservation.ReserveAgainstDigital;
import no.individuellplan.core.rights.RightsWiring;
import no.individuellplan.core.rights.TakeOwnAlong;
import no.individuellplan.core.sentplan.SentPlanWiring;
import no.individuellplan.core.withheld.WithheldWiring;

/** Every use case, wired by constructor as CDI would. */
public final class UseCases {
    public final Access access;
    public final RenewPermits renew;
    public final SignIn signIn;
    public final NeedWiring need;
    public final ReportNeed reportNeed;
    public final AssessNeed assessNeed;
    public final OfferPlan offerPlan;
    public final DeclineOffer declineOffer;
    public final ReadNeeds readNeeds;
    public final DecideCompetence decideCompetence;
    public final NameNextOfKin nameNextOfKin;
    public final AnswerAsKin answerAsKin;
    public final AcceptOffer acceptOffer;
    public final AskCoordinator askCoordinator;
    public final AnswerAsCoordinator answerAsCoordinator;
    public final InviteParticipant inviteParticipant;
    public final AnswerInvitation answerInvitation;
    public final AnswerSharing answerSharing;
    public final NarrowSharing narrowSharing;
    public final ReadReaders readReaders;
    public final PreviewPlan previewPlan;
    public final RegisterConsent registerConsent;
    public final ConfirmConsent confirmConsent;
    public final WriteContribution writeContribution;
    public final WordGoal wordGoal;
    public final SuggestGoal suggestGoal;
    public final AskMeasure askMeasure;
    public final MoveMeasure moveMeasure;
    public final DescribePlan describePlan;
    public final StepPlan stepPlan;
    public final WithdrawPlan withdrawPlan;
    public final ReadPlan readPlan;
    public final ReadOwnPlan readOwnPlan;
    public final ReadToldToParent readToldToParent;
    public final MyDay myDay;
    public final FinishFollowUp finishFollowUp;
    public final ReadComingBirthdays readComingBirthdays;
    public final ReadLapsingConsents readLapsingConsents;
    public final MessageWiring message;
    public final SentPlanWiring sentPlan;
    public final WriteAdmissionReport writeAdmissionReport;
    public final WithheldWiring withheld;
    public final MandateWiring mandate;
    public final OversightWiring oversight;
    public final BreachWiring breach;
    public final EmergencyWiring emergency;
    public final ProtectionWiring protection;
    public final ReserveAgainstDigital reserve;
    public final ReadPaperTasks paper;
    public final NoticeWiring notice;
    public final RightsWiring rights;
    public final TakeOwnAlong takeOwnAlong;
    public final ObjectToSharing objectToSharing;
    public final PathwayWiring pathway;
    public final RelocationWiring relocation;
    public final ChildWiring child;
    public final DoctorWiring doctor;

    UseCases(Ports p) {
        access = new Access(p.permits, p.log, p.ids, p.clock);
        renew = new RenewPermits(p.facts, p.permits, p.clock);
        signIn = new SignIn(p.persons, p.agencies, p.staff, SyntheticNumbers.ALLOWED, renew);
        ConsentBook book = new ConsentBook(p.consents, p.persons, p.persons.oneParents, p.ids, p.clock);
        PlanWiring plan = new PlanWiring(p, access, renew, book);
        PlansInWork inWork = plan.inWork();
        NeedDesk desk = new NeedDesk(p.needs, access, renew);
        need = new NeedWiring(p, access, renew, plan.exists());
        assessNeed = new AssessNeed(desk);
        offerPlan = new OfferPlan(desk, plan.exists(), p.clock);
        declineOffer = new DeclineOffer(desk, p.persons, book, p.clock);
        readNeeds = new ReadNeeds(p.needs, p.persons, access);
        nameNextOfKin = new NameNextOfKin(p.kin, p.persons, book, access, renew, LegalChoices.DEFAULT, p.ids, p.clock);
        answerAsKin = new AnswerAsKin(p.kin, p.persons, access, renew, p.ids, p.clock);
        decideCompetence = new DecideCompetence(p.persons, access, renew, LegalChoices.DEFAULT, p.clock);
        acceptOffer =
                new AcceptOffer(desk, access, p.persons, book, p.plans, p.agencies, p.chairs, renew, p.ids, p.clock);
        var fit = CoordinatorWiring.fit(p.staff, p.agencies, p.persons, p.consents, p.clock);
        askCoordinator = new AskCoordinator(p.chairs, fit, access, renew, p.clock);
        answerAsCoordinator = new AnswerAsCoordinator(p.chairs, fit, plan.seated(), access, renew, p.clock);
        inviteParticipant =
                new InviteParticipant(inWork, p.participants, p.consents, p.agencies, access, renew, p.ids, p.clock);
        answerInvitation = new AnswerInvitation(p.participants, inWork, p.consents, access, renew, p.clock);
        SharingWiring sharing = new SharingWiring(p, book, access, renew);
        answerSharing = sharing.answer();
        registerConsent = sharing.register();
        confirmConsent = sharing.confirm();
        narrowSharing = new NarrowSharing(
                p.narrowings, p.items, book, p.consents, p.participants, p.persons, access, renew, p.ids, p.clock);
        Holders holders = new Holders(p.permits, p.agencies, p.staff, p.persons);
        readReaders =
                new ReadReaders(p.items, holders, p.facts, p.consents, p.participants, p.agencies, access, p.clock);
        previewPlan = new PreviewPlan(
                p.plans, plan.wholes, p.persons, p.participants, p.consents, book, holders, p.facts, access, p.clock);
        writeContribution = new WriteContribution(inWork, p.participants, access, p.ids);
        wordGoal = new WordGoal(inWork, p.goals, access, renew, p.ids, p.clock);
        suggestGoal = new SuggestGoal(inWork, p.goals, wordGoal, access, renew, p.ids, p.clock);
        askMeasure = new AskMeasure(
                inWork,
                GoalWiring.areasOf(p.goals),
                p.measures,
                p.agencies,
                p.consents,
                access,
                renew,
                p.ids,
                p.facts,
                p.clock);
        moveMeasure = new MoveMeasure(p.measures, inWork, access, renew);
        describePlan = plan.describePlan;
        stepPlan = plan.stepPlan;
        withdrawPlan = new WithdrawPlan(p.plans, p.needs, p.persons, book, access, renew, p.clock);
        readPlan = plan.readPlan;
        readOwnPlan = plan.readOwnPlan;
        readToldToParent = plan.readToldToParent;
        myDay = plan.myDay;
        finishFollowUp = new FinishFollowUp(p.followUps, access, p.clock);
        CoordinatedPersons coordinated = new CoordinatedPersons(p.chairs, p.persons);
        readComingBirthdays =
                new ReadComingBirthdays(p.persons, coordinated, access, p.childLines, LegalChoices.DEFAULT, p.clock);
        readLapsingConsents = new ReadLapsingConsents(
                p.persons, p.consents, p.kin, coordinated, access, LegalChoices.DEFAULT, p.clock);
        reserve = new ReserveAgainstDigital(p.reservations, access, p.ids, p.clock);
        WhatIsTold told =
                new WhatIsTold(readLapsingConsents, readComingBirthdays, p.consents, p.needs, p.emergencies, p.clock);
        paper = new ReadPaperTasks(coordinated, told, p.reservations, access, p.ids, p.clock);
        notice = new NoticeWiring(p, told);
        message = new MessageWiring(p, access, renew, need);
        reportNeed = need.reportNeed(ServedHere.ALL, message.reportsElsewhere);
        sentPlan = new SentPlanWiring(p, access, message);
        writeAdmissionReport = new WriteAdmissionReport(
                new ReadFollowUp(p.followUps, p.persons, access),
                finishFollowUp,
                p.messages,
                p.plans,
                new InMemoryWholePlans(p),
                p.agencies,
                message.readByYes,
                message.sendReport,
                access);
        rights = new RightsWiring(p, access, renew);
        takeOwnAlong = new TakeOwnAlong(
                readOwnPlan, p.plans, message.readMessages, rights.read, rights.corrections, p.care, p.courses, access);
        objectToSharing =
                new ObjectToSharing(p.objections, p.items, p.agencies, book, p.persons, access, renew, p.ids, p.clock);
        relocation = new RelocationWiring(p, book, fit, access, renew);
        protection = new ProtectionWiring(p, access, renew);
        emergency = new EmergencyWiring(p, access, renew);
        pathway = new PathwayWiring(p, access, renew);
        oversight = new OversightWiring(p, access);
        child = new ChildWiring(p, book, access, renew);
        doctor = new DoctorWiring(p, inWork, access, renew);
        breach = new BreachWiring(p, access, oversight.review);
        withheld = new WithheldWiring(p, access, renew);
        mandate = new MandateWiring(p, access, renew);
    }
}
