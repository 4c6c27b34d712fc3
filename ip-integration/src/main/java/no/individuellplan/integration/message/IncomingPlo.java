package no.individuellplan.integration.message;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.individuellplan.core.message.MessageFormat.Incoming;
import no.individuellplan.core.message.Shipment;
import no.individuellplan.integration.format.Received;
import no.individuellplan.integration.format.Warning;
import no.individuellplan.integration.format.msghead.Identifier;
import no.individuellplan.integration.format.msghead.Party;
import no.individuellplan.integration.format.msghead.Patient;
import no.individuellplan.integration.format.plo.Field;
import no.individuellplan.integration.format.plo.PloContent;

/** A pleie- og omsorgsmelding as the core asks about it: what kind it is, and everything it says as lines of text. */
final class IncomingPlo {
    private static final String INDENT = "  ";

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
                subject(content),
                text(content.fields()),
                author(plo),
                shipment(content),
                plo.warnings().stream().map(Warning::name).toList());
    }

    private static String subject(PloContent content) {
        String name = content.type().code().name();
        return switch (content.shipment()) {
            case NEW -> name;
            case CHANGE -> name + " (endret)";
            case CANCELLATION -> name + " (kansellert)";
        };
    }

    private static Shipment shipment(PloContent content) {
        return switch (content.shipment()) {
            case NEW -> Shipment.NEW;
            case CHANGE -> Shipment.CHANGE;
            case CANCELLATION -> Shipment.CANCELLATION;
        };
    }

    private static String author(Received.Plo plo) {
        List<Party> units = plo.envelope().sender().units();
        return plo.content().responsible().stream()
                .findFirst()
                .or(() -> units.isEmpty()
                        ? java.util.Optional.empty()
                        : java.util.Optional.of(units.getLast().name()))
                .orElse(plo.envelope().sender().organisation().name());
    }

    private static String text(List<Field> fields) {
        return lines(fields, "").collect(Collectors.joining("\n"));
    }

    private static Stream<String> lines(List<Field> fields, String indent) {
        return fields.stream()
                .flatMap(field -> Stream.concat(
                        Stream.of(indent + field.label() + (field.value().isEmpty() ? "" : ": " + field.value())),
                        lines(field.parts(), indent + INDENT)));
    }
}
