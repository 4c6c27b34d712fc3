package no.individuellplan.integration.message;

import no.individuellplan.core.message.MessageFormat.Incoming;
import no.individuellplan.core.message.Shipment;
import no.individuellplan.integration.format.Received;
import no.individuellplan.integration.format.Warning;
import no.individuellplan.integration.format.msghead.Identifier;
import no.individuellplan.integration.format.msghead.Patient;
import no.individuellplan.integration.format.plo.PloContent;

/** A pleie- og omsorgsmelding as the core asks about it: what kind it is, and everything it says as lines of text. */
final class IncomingPlo {
    private IncomingPlo() {}

    static Incoming of(Received.Plo plo) {
        Patient patient = plo.envelope().patient();
        PloContent content = plo.content();
        return new Incoming.DialogIn(
                Envelopes.of(plo.envelope()),
                patient.givenName(),
                patient.familyName(),
                patient.id("FNR", "DNR", "FHN", "HNR").map(Identifier::digits).orElse(null),
                patient.birthDate().orElse(null),
                IncomingText.subject(content.type().code().name(), shipment(content)),
                IncomingText.of(content.fields(), plo.attachments()),
                IncomingText.author(content.responsible(), plo.envelope().sender()),
                shipment(content),
                null,
                plo.warnings().stream().map(Warning::name).toList());
    }

    private static Shipment shipment(PloContent content) {
        return switch (content.shipment()) {
            case NEW -> Shipment.NEW;
            case CHANGE -> Shipment.CHANGE;
            case CANCELLATION -> Shipment.CANCELLATION;
        };
    }
}
