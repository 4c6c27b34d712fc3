package no.individuellplan.integration.message;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.individuellplan.core.message.Attachment;
import no.individuellplan.core.message.Shipment;
import no.individuellplan.integration.format.field.Field;
import no.individuellplan.integration.format.msghead.Address;
import no.individuellplan.integration.format.msghead.Party;

/** Everything a message says, as lines of text for a reader. */
final class IncomingText {
    private static final String INDENT = "  ";

    private IncomingText() {}

    /** The name of the kind of message, and what it does to one before. */
    static String subject(String name, Shipment shipment) {
        return switch (shipment) {
            case NEW -> name;
            case CHANGE -> name + " (endret)";
            case CANCELLATION -> name + " (kansellert)";
        };
    }

    /** One line for each field, what stands under it further in, and last what is attached. */
    static String of(List<Field> fields, List<Attachment> attachments) {
        return Stream.concat(lines(fields, ""), attachments.stream().map(IncomingText::named))
                .collect(Collectors.joining("\n"));
    }

    /** An attachment by name, so that nobody overlooks it; the bytes are kept with the message. */
    static String named(Attachment attachment) {
        return "Vedlegg: " + attachment.title() + " (" + attachment.kind() + ")";
    }

    /** The first of those responsible, else the lowest level of the sender. */
    static String author(List<String> responsible, Address sender) {
        Stream<String> senders = sender.units().reversed().stream().map(Party::name);
        return Stream.concat(responsible.stream(), senders)
                .filter(name -> !name.isBlank())
                .findFirst()
                .orElse(sender.organisation().name());
    }

    private static Stream<String> lines(List<Field> fields, String indent) {
        return fields.stream()
                .flatMap(field -> Stream.concat(
                        Stream.of(indent + field.label() + (field.value().isEmpty() ? "" : ": " + field.value())),
                        lines(field.parts(), indent + INDENT)));
    }
}
