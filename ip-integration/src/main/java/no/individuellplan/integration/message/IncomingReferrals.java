package no.individuellplan.integration.message;

import java.util.List;
import no.individuellplan.core.message.MessageFormat;
import no.individuellplan.core.message.MessageFormat.Incoming;
import no.individuellplan.core.message.Shipment;
import no.individuellplan.integration.format.Received;
import no.individuellplan.integration.format.Warning;
import no.individuellplan.integration.format.msghead.Identifier;
import no.individuellplan.integration.format.msghead.Patient;
import no.individuellplan.integration.format.referral.ReferralContent;
import no.individuellplan.integration.format.referral.StatedPlan;

/** A referral as the core asks about it: what it says of an individuell plan, and everything as lines of text. */
final class IncomingReferrals {

    private IncomingReferrals() {}

    static Incoming of(Received.Referral referral) {
        Patient patient = referral.envelope().patient();
        ReferralContent content = referral.content();
        Shipment shipment = shipment(content);
        return new Incoming.DialogIn(
                Envelopes.of(referral.envelope()),
                patient.givenName(),
                patient.familyName(),
                patient.id("FNR", "DNR", "FHN", "HNR").map(Identifier::digits).orElse(null),
                patient.birthDate().orElse(null),
                IncomingText.subject(content.type().code().name(), shipment),
                IncomingText.of(content.fields(), referral.attachments()),
                IncomingText.author(content.responsible(), referral.envelope().sender()),
                shipment,
                content.plan().map(IncomingReferrals::plan).orElse(null),
                null,
                List.of(),
                referral.warnings().stream().map(Warning::name).toList());
    }

    private static Shipment shipment(ReferralContent content) {
        return content.isCancellation() ? Shipment.CANCELLATION : content.isChange() ? Shipment.CHANGE : Shipment.NEW;
    }

    private static MessageFormat.PlanStatement plan(StatedPlan plan) {
        return new MessageFormat.PlanStatement(
                plan.exists().orElse(null), plan.coordinatorAppointed().orElse(null), plan.remark());
    }
}
