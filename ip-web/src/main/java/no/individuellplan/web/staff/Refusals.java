package no.individuellplan.web.staff;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import no.individuellplan.core.law.Reason;
import no.individuellplan.core.law.RuleViolation;
import no.individuellplan.core.law.WrittenText;
import no.individuellplan.web.error.RefusedForm;
import no.individuellplan.web.look.Form;

/** Which field of a form, or which place on the page of the plan, each reason code is about. */
public final class Refusals {
    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("plan.activate.no-consent", "samtykker"),
            Map.entry("plan.part.child", "barnet"),
            Map.entry("plan.part.child-coordinator", "barnekoordinator"),
            Map.entry("plan.part.consents", "samtykker"),
            Map.entry("plan.part.contact-doctor", "kontaktlege"),
            Map.entry("plan.part.cooperation", "samarbeid"),
            Map.entry("plan.part.goals", "mal"),
            Map.entry("plan.part.how", "mal"),
            Map.entry("plan.part.measures", "mal"),
            Map.entry("plan.part.needs", "behov"),
            Map.entry("plan.part.own-contribution", "bidrag"),
            Map.entry("plan.part.participants", "deltakere"),
            Map.entry("plan.part.period", "periode"),
            Map.entry("plan.part.resources", "ressurser"),
            Map.entry("plan.part.responsibility", "ansvar"),
            Map.entry("plan.part.services-contribution", "bidrag"),
            Map.entry("plan.text.missing", "text"),
            Map.entry("plan.text.not-optional", "notRelevant"),
            Map.entry("plan.period.order", "until"),
            Map.entry("plan.period.review", "nextReview"),
            Map.entry("plan.pause.no-day", "until"),
            Map.entry("plan.end.no-reason", "why"),
            Map.entry("plan.lead.unknown", "agency"),
            Map.entry("plan.lead.not-in-plan", "agency"),
            Map.entry("plan.lead.no-agreement", "how"),
            Map.entry("measure.ask.no-text", "what"),
            Map.entry("measure.ask.unknown-unit", "who"),
            Map.entry("measure.ask.not-shared", "who"),
            Map.entry("measure.ask.period", "until"),
            Map.entry("measure.move.no-reason", "reason"),
            Map.entry("participant.invite.unknown-unit", "unit"),
            Map.entry("participant.invite.already", "unit"),
            Map.entry("participant.invite.no-role", "role"),
            Map.entry("participant.answer.no-reason", "reason"),
            Map.entry("consent.answer.no-areas", "areas"),
            Map.entry("consent.answer.no-recipient", "unit"),
            Map.entry("consent.answer.not-entitled", "giver"),
            Map.entry("consent.answer.child-not-heard", "childsView"),
            Map.entry("consent.answer.child-objects", "childObjects"),
            Map.entry("consent.register.no-form", "form"),
            Map.entry("consent.register.no-day", "givenOn"),
            Map.entry("consent.register.answered-since", "givenOn"),
            Map.entry("consent.register.no-witness", "witness"),
            Map.entry("consent.register.witness-self", "witness"),
            Map.entry("consent.register.no-meeting", "meeting"),
            Map.entry("consent.register.no-colleague", "colleague"),
            Map.entry("consent.register.same-person", "colleague"),
            Map.entry("consent.confirm.not-seen", "seen"),
            Map.entry("consent.confirm.no-reason", "reason"),
            Map.entry("consent.answer.no-end", "until"),
            Map.entry("participant.contribution.no-party", "who"),
            Map.entry("participant.contribution.no-text", "text"),
            Map.entry("need.assess.no-reason", "reason"),
            Map.entry("goal.words.missing", "words"),
            Map.entry("goal.words.no-area", "area"),
            Map.entry("coordinator.stand-in.period", "until"),
            Map.entry("coordinator.ask.unknown", "whom"),
            Map.entry("coordinator.ask.family", "whom"),
            Map.entry("coordinator.ask.not-health-personnel", "whom"),
            Map.entry("consent.competence.no-end", "reviewOn"),
            Map.entry("consent.competence.no-matter", "matters"),
            Map.entry("consent.competence.not-shown", "shownTo"),
            Map.entry("consent.competence.no-reason", "reason"),
            Map.entry("mandate.one-parent.nobody", "parent"),
            Map.entry("mandate.one-parent.no-matter", "matter"),
            Map.entry("mandate.one-parent.no-reason", "why"),
            Map.entry("mandate.one-parent.not-heard", "reason"),
            Map.entry("mandate.one-parent.no-end", "until"),
            Map.entry("mandate.write.not-somebody-else", "nationalId"),
            Map.entry("mandate.write.other-ground", "ground"),
            Map.entry("mandate.write.no-document", "document"),
            Map.entry("mandate.write.no-service", "unit"),
            Map.entry("mandate.write.days", "until"),
            Map.entry("mandate.write.no-bounds", "parts"),
            Map.entry("mandate.end.no-reason", "why"),
            Map.entry("emergency.open.areas", "areas"),
            Map.entry("emergency.open.no-reason", "reason"),
            Map.entry("emergency.open.not-found", "nationalId"),
            Map.entry("emergency.open.objected", "despite"),
            Map.entry("message.send.objected", "to"),
            Map.entry("protection.set.no-level", "level"),
            Map.entry("protection.set.same", "level"),
            Map.entry("protection.set.no-reason", "levelWhy"),
            Map.entry("protection.team.unknown", "whom"),
            Map.entry("protection.team.own-family", "whom"),
            Map.entry("protection.team.shut-out", "whom"),
            Map.entry("protection.shut-out.unknown", "close"),
            Map.entry("protection.shut-out.no-reason", "closeWhy"),
            Map.entry("protection.mailbox.unknown", "unit"),
            Map.entry("protection.mailbox.no-reason", "postWhy"),
            Map.entry("message.send.address-protected", "to"),
            Map.entry("oversight.decision.no-outcome", "outcome"),
            Map.entry("oversight.decision.no-words", "words"),
            Map.entry("breach.record.no-kind", "kind"),
            Map.entry("breach.record.no-unit", "unit"),
            Map.entry("breach.record.no-time", "knownOn"),
            Map.entry("breach.record.ahead", "knownOn"),
            Map.entry("breach.record.no-risk", "risk"),
            Map.entry("breach.record.no-words", "words"),
            Map.entry("breach.step.no-kind", "add"),
            Map.entry("breach.step.no-risk", "newRisk"),
            Map.entry("breach.step.no-time", "toldOn"),
            Map.entry("breach.step.before-known", "toldOn"),
            Map.entry("breach.step.ahead", "toldOn"),
            Map.entry("breach.step.no-words", "words"),
            Map.entry("breach.person.not-here", "nationalId"),
            Map.entry("breach.person.named", "nationalId"),
            Map.entry("breach.notice.no-words", "notice"),
            Map.entry("rights.complaint.no-subject", "about"),
            Map.entry("rights.complaint.no-words", "words"),
            Map.entry("rights.complaint.no-decision-maker", "unit"),
            Map.entry("rights.complaint.day-ahead", "knownOn"),
            Map.entry("rights.complaint.no-authority", "authority"),
            Map.entry("rights.wish.no-item", "item"),
            Map.entry("rights.wish.no-ground", "ground"),
            Map.entry("rights.wish.no-words", "words"),
            Map.entry("rights.correct.no-words", "correction"),
            Map.entry("rights.delete.not-harmless", "harmless"),
            Map.entry("rights.hold.no-reason", "why"),
            Map.entry("rights.answer.no-words", "words"),
            Map.entry("child-coordinator.ask.not-municipal", "whom"),
            Map.entry("child-coordinator.ask.family", "whom"),
            Map.entry("child-coordinator.task.which", "task"),
            Map.entry("child-coordinator.task.day", "day"),
            Map.entry("child-coordinator.task.no-words", "words"),
            Map.entry("pathway.care.no-first-day", "from"),
            Map.entry("pathway.care.day-ahead", "from"),
            Map.entry("pathway.care.no-last-day", "until"),
            Map.entry("pathway.care.end-before", "until"),
            Map.entry("pathway.care.no-words", "words"),
            Map.entry("pathway.course.no-pathway", "pathway"),
            Map.entry("pathway.course.no-setting", "setting"),
            Map.entry("pathway.course.not-assessed", "assessed"),
            Map.entry("pathway.course.not-received", "received"),
            Map.entry("pathway.course.assessed-before", "assessed"),
            Map.entry("pathway.course.no-day", "day"),
            Map.entry("pathway.course.day-ahead", "day"),
            Map.entry("pathway.course.step-missing", "step"),
            Map.entry("pathway.course.too-early", "day"),
            Map.entry("pathway.course.too-late", "day"),
            Map.entry("pathway.course.no-words", "words"),
            Map.entry("pathway.course.not-passed", "about"),
            Map.entry("pathway.course.not-longer", "about"),
            Map.entry("rights.answer.no-day", "until"),
            Map.entry("rights.answer.forward", "answer"),
            Map.entry("message.send.no-text", "text"),
            Map.entry("message.send.no-address", "to"),
            Map.entry("message.send.not-in-plan", "to"),
            Map.entry("message.send.not-shared", "to"));

    private Refusals() {}

    /** The form with each reason at its field, and at none when it is about the whole. */
    public static Form in(Form form, RuleViolation refused, Locale locale) {
        Map<String, String> fields = new HashMap<>(FIELDS);
        fields.put("text.too-long", longest(form));
        return RefusedForm.of(form, refused, locale, fields);
    }

    /** The id of the field or place; empty when the reason is about the whole. */
    public static String placeOf(Reason reason) {
        return FIELDS.getOrDefault(reason.code(), "");
    }

    private static String longest(Form form) {
        return form.values().keySet().stream()
                .filter(name -> form.value(name).length() > WrittenText.LONGEST)
                .findFirst()
                .orElse("");
    }
}
