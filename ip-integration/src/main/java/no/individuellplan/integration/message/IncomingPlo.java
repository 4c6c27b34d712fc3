package no.individuellplan.integration.message;

import java.util.Optional;
import no.individuellplan.core.message.MessageFormat;
import no.individuellplan.core.message.MessageFormat.Incoming;
import no.individuellplan.core.message.Shipment;
import no.individuellplan.integration.format.Received;
import no.individuellplan.integration.format.Warning;
import no.individuellplan.integration.format.msghead.Identifier;
import no.individuellplan.integration.format.msghead.Patient;
import no.individuellplan.integration.format.plo.Event;
import no.individuellplan.integration.format.plo.PloContent;
import no.individuellplan.integration.format.plo.ServiceNeed;
import no.individuellplan.integration.format.xml.Times;

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
                logistics(content).orElse(null),
                content.needs().stream().map(IncomingPlo::service).toList(),
                plo.warnings().stream().map(Warning::name).toList());
    }

    /** The names of list 9151 begin with the group they are in, in brackets. */
    private static MessageFormat.NamedService service(ServiceNeed need) {
        return new MessageFormat.NamedService(need.shown().replaceFirst("^\\[[^\\]]*\\]\\s*", ""), need.description());
    }

    /** Of the message's own event; another one in it tells of something before. */
    private static Optional<MessageFormat.Logistics> logistics(PloContent content) {
        return content.type()
                .event()
                .flatMap(code -> content.events().stream()
                        .filter(event -> code.equals(event.what().value()))
                        .findFirst())
                .flatMap(IncomingPlo::logistics);
    }

    private static Optional<MessageFormat.Logistics> logistics(Event event) {
        return event.time()
                .map(at -> new MessageFormat.Logistics(at.toInstant(), false))
                .or(() -> event.day()
                        .map(day -> new MessageFormat.Logistics(
                                day.atStartOfDay(Times.OSLO).toInstant(), true)));
    }

    private static Shipment shipment(PloContent content) {
        return switch (content.shipment()) {
            case NEW -> Shipment.NEW;
            case CHANGE -> Shipment.CHANGE;
            case CANCELLATION -> Shipment.CANCELLATION;
        };
    }
}
