package no.individuellplan.core;

import java.util.List;
import no.individuellplan.core.breach.rules.AffectedRules;
import no.individuellplan.core.breach.rules.BreachClockRules;
import no.individuellplan.core.breach.rules.BreachRules;
import no.individuellplan.core.breach.rules.BreachStepRules;
import no.individuellplan.core.breach.rules.NoticeRules;
import no.individuellplan.core.childcoordinator.rules.ChildAnswerRules;
import no.individuellplan.core.childcoordinator.rules.ChildAskRules;
import no.individuellplan.core.childcoordinator.rules.ChildClockRules;
import no.individuellplan.core.childcoordinator.rules.ChildTaskRules;
import no.individuellplan.core.childcoordinator.rules.WantRules;
import no.individuellplan.core.consent.rules.CompetenceRules;
import no.individuellplan.core.consent.rules.CompetenceRulesOfEnd;
import no.individuellplan.core.consent.rules.ConfirmRules;
import no.individuellplan.core.consent.rules.ConsentRules;
import no.individuellplan.core.consent.rules.NarrowRules;
import no.individuellplan.core.consent.rules.NotRightRules;
import no.individuellplan.core.consent.rules.RegisterRules;
import no.individuellplan.core.consent.rules.RenewalRules;
import no.individuellplan.core.consent.rules.ShareAgainRules;
import no.individuellplan.core.contactdoctor.rules.DoctorClockRules;
import no.individuellplan.core.contactdoctor.rules.DoctorRules;
import no.individuellplan.core.coordinator.rules.AskRules;
import no.individuellplan.core.directory.rules.ImportRules;
import no.individuellplan.core.directory.rules.ReceiverRules;
import no.individuellplan.core.emergency.rules.EmergencyRules;
import no.individuellplan.core.goal.rules.WordRules;
import no.individuellplan.core.kin.rules.KinRules;
import no.individuellplan.core.kin.rules.NameRules;
import no.individuellplan.core.law.RuleSet;
import no.individuellplan.core.mandate.rules.MandateRules;
import no.individuellplan.core.measure.rules.MoveRules;
import no.individuellplan.core.measure.rules.RequestRules;
import no.individuellplan.core.message.rules.AttachRules;
import no.individuellplan.core.message.rules.PlaceRules;
import no.individuellplan.core.message.rules.SendRules;
import no.individuellplan.core.need.rules.AssessRules;
import no.individuellplan.core.need.rules.DeclineRules;
import no.individuellplan.core.need.rules.OfferRules;
import no.individuellplan.core.need.rules.ReportRules;
import no.individuellplan.core.notice.rules.ChooseRules;
import no.individuellplan.core.notice.rules.DueRules;
import no.individuellplan.core.objection.rules.ObjectRules;
import no.individuellplan.core.objection.rules.TakeBackRules;
import no.individuellplan.core.oversight.rules.DecisionRules;
import no.individuellplan.core.participant.rules.InviteRules;
import no.individuellplan.core.pathway.rules.CareRules;
import no.individuellplan.core.pathway.rules.CourseRules;
import no.individuellplan.core.pathway.rules.LarClockRules;
import no.individuellplan.core.pathway.rules.LegalDeadlineRules;
import no.individuellplan.core.pathway.rules.LookRules;
import no.individuellplan.core.pathway.rules.RecommendedTimeRules;
import no.individuellplan.core.pathway.rules.TogetherRules;
import no.individuellplan.core.person.rules.BirthdayRules;
import no.individuellplan.core.plan.rules.LeadRules;
import no.individuellplan.core.plan.rules.OpenRules;
import no.individuellplan.core.plan.rules.PartRules;
import no.individuellplan.core.plan.rules.PeriodRules;
import no.individuellplan.core.plan.rules.StepRules;
import no.individuellplan.core.plan.rules.TextRules;
import no.individuellplan.core.protection.rules.MailboxRules;
import no.individuellplan.core.protection.rules.ProtectRules;
import no.individuellplan.core.protection.rules.ShutOutRules;
import no.individuellplan.core.protection.rules.TeamRules;
import no.individuellplan.core.relocation.rules.HandleRules;
import no.individuellplan.core.relocation.rules.ProposeRules;
import no.individuellplan.core.relocation.rules.RelocationAnswerRules;
import no.individuellplan.core.relocation.rules.RelocationClockRules;
import no.individuellplan.core.rights.rules.AnswerRules;
import no.individuellplan.core.rights.rules.ClockRules;
import no.individuellplan.core.rights.rules.ComplaintRules;
import no.individuellplan.core.rights.rules.CorrectRules;
import no.individuellplan.core.rights.rules.DeletionRules;
import no.individuellplan.core.rights.rules.WishRules;
import no.individuellplan.core.withheld.rules.KeepRules;
import no.individuellplan.core.withheld.rules.LookAgainRules;
import no.individuellplan.core.withheld.rules.ShareKeptRules;
import no.individuellplan.core.withheld.rules.StopSharingKeptRules;
import no.individuellplan.core.withheld.rules.TellRules;

/** Every decision that is made by rules. A new decision is a new line here; {@code docs/rules.md} is written from it. */
public final class RuleCatalogue {
    public static final List<RuleSet<?>> ALL = List.of(
            ReportRules.ALL,
            AssessRules.ALL,
            OfferRules.ALL,
            DeclineRules.ALL,
            ConsentRules.ALL,
            RenewalRules.ALL,
            CompetenceRules.ALL,
            CompetenceRulesOfEnd.ALL,
            RegisterRules.ALL,
            ConfirmRules.ALL,
            NotRightRules.ALL,
            NarrowRules.ALL,
            ShareAgainRules.ALL,
            OpenRules.ALL,
            AskRules.ALL,
            WordRules.ALL,
            RequestRules.ALL,
            MoveRules.ALL,
            InviteRules.ALL,
            TextRules.ALL,
            PeriodRules.ALL,
            LeadRules.ALL,
            PartRules.ALL,
            StepRules.ALL,
            SendRules.ALL,
            AttachRules.ALL,
            PlaceRules.ALL,
            ImportRules.ALL,
            ReceiverRules.ALL,
            BirthdayRules.ALL,
            NameRules.ALL,
            NameRules.WITHDRAWAL,
            KinRules.ALL,
            MandateRules.ALL,
            MandateRules.END,
            MandateRules.ONE_PARENT,
            KeepRules.ALL,
            LookAgainRules.ALL,
            ShareKeptRules.ALL,
            StopSharingKeptRules.ALL,
            TellRules.ALL,
            DecisionRules.ALL,
            EmergencyRules.ALL,
            ProtectRules.ALL,
            TeamRules.ALL,
            ShutOutRules.ALL,
            MailboxRules.ALL,
            ComplaintRules.ALL,
            AnswerRules.ALL,
            ClockRules.ALL,
            WishRules.ALL,
            CorrectRules.ALL,
            DeletionRules.ALL,
            ObjectRules.ALL,
            TakeBackRules.ALL,
            ProposeRules.ALL,
            RelocationAnswerRules.ALL,
            HandleRules.TAKE_OVER,
            HandleRules.SEND_BACK,
            RelocationClockRules.ALL,
            BreachRules.ALL,
            BreachStepRules.ALL,
            AffectedRules.ALL,
            NoticeRules.ALL,
            BreachClockRules.ALL,
            CareRules.COMPULSORY,
            LookRules.ALL,
            CareRules.LAR,
            LarClockRules.ALL,
            CourseRules.ALL,
            RecommendedTimeRules.ALL,
            LegalDeadlineRules.ALL,
            TogetherRules.ALL,
            WantRules.ALL,
            ChildAskRules.ALL,
            ChildAnswerRules.ALL,
            ChildTaskRules.ALL,
            ChildClockRules.ALL,
            DoctorRules.ALL,
            DoctorClockRules.ALL,
            ChooseRules.ALL,
            DueRules.ALL);

    private RuleCatalogue() {}
}
