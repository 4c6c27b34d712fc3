package no.individuellplan.demo;

import jakarta.inject.Singleton;
import no.individuellplan.core.coordinator.AnswerAsCoordinator;
import no.individuellplan.core.coordinator.AskCoordinator;
import no.individuellplan.core.goal.SuggestGoal;
import no.individuellplan.core.goal.WordGoal;
import no.individuellplan.core.kin.AnswerAsKin;
import no.individuellplan.core.kin.NameNextOfKin;
import no.individuellplan.core.mandate.LetOneParentAnswer;
import no.individuellplan.core.mandate.WriteMandate;
import no.individuellplan.core.measure.AskMeasure;
import no.individuellplan.core.measure.MoveMeasure;
import no.individuellplan.core.message.SendMessage;
import no.individuellplan.core.need.AssessNeed;
import no.individuellplan.core.need.DeclineOffer;
import no.individuellplan.core.need.OfferPlan;
import no.individuellplan.core.need.ReportNeed;
import no.individuellplan.core.objection.ObjectToSharing;
import no.individuellplan.core.participant.AnswerInvitation;
import no.individuellplan.core.participant.AnswerSharing;
import no.individuellplan.core.participant.InviteParticipant;
import no.individuellplan.core.participant.NarrowSharing;
import no.individuellplan.core.participant.RegisterConsent;
import no.individuellplan.core.participant.WriteContribution;
import no.individuellplan.core.plan.AcceptOffer;
import no.individuellplan.core.plan.DescribePlan;
import no.individuellplan.core.plan.ReadPaperTasks;
import no.individuellplan.core.plan.StepPlan;
import no.individuellplan.core.protection.ProtectAddress;
import no.individuellplan.core.relocation.AnswerRelocation;
import no.individuellplan.core.relocation.ProposeRelocation;
import no.individuellplan.core.reservation.ReserveAgainstDigital;
import no.individuellplan.core.withheld.KeepFromParents;
import no.individuellplan.core.withheld.ShareKept;
import no.individuellplan.core.withheld.TellParents;

/** The use cases and registers a story is told with. */
@Singleton
class DemoOffice {
    final ReportNeed report;
    final AssessNeed assess;
    final OfferPlan offer;
    final DeclineOffer decline;
    final AcceptOffer accept;
    final AskCoordinator askCoordinator;
    final AnswerAsCoordinator coordinator;
    final WordGoal goals;
    final SuggestGoal suggestions;
    final AskMeasure askMeasure;
    final MoveMeasure moveMeasure;
    final InviteParticipant invite;
    final AnswerSharing sharing;
    final NarrowSharing narrow;
    final RegisterConsent register;
    final AnswerInvitation invitation;
    final WriteContribution contribution;
    final DescribePlan describe;
    final StepPlan step;
    final SendMessage send;
    final KeepFromParents keep;
    final TellParents tell;
    final ShareKept shareKept;
    final NameNextOfKin kin;
    final AnswerAsKin asKin;
    final ProtectAddress protect;
    final ObjectToSharing object;
    final ReserveAgainstDigital reserve;
    final ReadPaperTasks paper;
    final WriteMandate mandate;
    final LetOneParentAnswer oneParent;
    final ProposeRelocation move;
    final AnswerRelocation moveAnswer;
    final DemoLookUps look;

    DemoOffice(
            ReportNeed report,
            AssessNeed assess,
            OfferPlan offer,
            DeclineOffer decline,
            AcceptOffer accept,
            AskCoordinator askCoordinator,
            AnswerAsCoordinator coordinator,
            WordGoal goals,
            SuggestGoal suggestions,
            AskMeasure askMeasure,
            MoveMeasure moveMeasure,
            InviteParticipant invite,
            AnswerSharing sharing,
            NarrowSharing narrow,
            RegisterConsent register,
            AnswerInvitation invitation,
            WriteContribution contribution,
            DescribePlan describe,
            StepPlan step,
            SendMessage send,
            KeepFromParents keep,
            TellParents tell,
            ShareKept shareKept,
            NameNextOfKin kin,
            AnswerAsKin asKin,
            ProtectAddress protect,
            ObjectToSharing object,
            ReserveAgainstDigital reserve,
            ReadPaperTasks paper,
            WriteMandate mandate,
            LetOneParentAnswer oneParent,
            ProposeRelocation move,
            AnswerRelocation moveAnswer,
            DemoLookUps look) {
        this.report = report;
        this.assess = assess;
        this.offer = offer;
        this.decline = decline;
        this.accept = accept;
        this.askCoordinator = askCoordinator;
        this.coordinator = coordinator;
        this.goals = goals;
        this.suggestions = suggestions;
        this.askMeasure = askMeasure;
        this.moveMeasure = moveMeasure;
        this.invite = invite;
        this.sharing = sharing;
        this.narrow = narrow;
        this.register = register;
        this.invitation = invitation;
        this.contribution = contribution;
        this.describe = describe;
        this.step = step;
        this.send = send;
        this.keep = keep;
        this.tell = tell;
        this.shareKept = shareKept;
        this.kin = kin;
        this.asKin = asKin;
        this.protect = protect;
        this.object = object;
        this.reserve = reserve;
        this.paper = paper;
        this.mandate = mandate;
        this.oneParent = oneParent;
        this.move = move;
        this.moveAnswer = moveAnswer;
        this.look = look;
    }
}
