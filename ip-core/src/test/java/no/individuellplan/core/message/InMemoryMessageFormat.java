package no.individuellplan.core.message;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Messages as lines of name and value: bytes that say what the standard formats say, for worlds without them. */
public final class InMemoryMessageFormat implements MessageFormat {
    @Override
    public byte[] write(Dialog dialog) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("kind", "DIALOG");
        fields.put("msgId", dialog.msgId());
        fields.put("genDate", dialog.genDate());
        fields.put("conversation", dialog.conversation());
        fields.put("parent", dialog.parent());
        fields.put("sender", dialog.sender().unitHer());
        fields.put("senderName", dialog.sender().unit());
        fields.put("receiver", dialog.receiver().unitHer());
        fields.put("receiverOrganisation", dialog.receiver().organisationHer());
        fields.put("givenName", dialog.patient().givenName());
        fields.put("familyName", dialog.patient().familyName());
        fields.put("number", dialog.patient().nationalId().digits());
        fields.put("birthDate", dialog.patient().birthDate());
        fields.put("subject", dialog.subject());
        fields.put("text", dialog.text());
        fields.put("author", dialog.authorGivenName() + " " + dialog.authorFamilyName());
        fields.put(
                "attachments",
                dialog.attachments().stream()
                        .map(one -> Base64.getEncoder().encodeToString(one.bytes()) + " " + one.title())
                        .collect(Collectors.joining("\n")));
        return bytes(fields);
    }

    @Override
    public byte[] write(AdmissionReport report) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("kind", "DIALOG");
        fields.put("type", Envelopes.REPORT);
        fields.put("msgId", report.msgId());
        fields.put("genDate", report.genDate());
        fields.put("conversation", report.conversation());
        fields.put("parent", report.parent());
        fields.put("sender", report.sender().unitHer());
        fields.put("senderName", report.sender().unit());
        fields.put("receiver", report.receiver().unitHer());
        fields.put("receiverOrganisation", report.receiver().organisationHer());
        fields.put("givenName", report.patient().givenName());
        fields.put("familyName", report.patient().familyName());
        fields.put("number", report.patient().nationalId().digits());
        fields.put("birthDate", report.patient().birthDate());
        fields.put("subject", "Innleggelsesrapport");
        fields.put("text", report.services() + " " + report.notes());
        fields.put("author", report.authorGivenName() + " " + report.authorFamilyName());
        return bytes(fields);
    }

    @Override
    public byte[] write(DeviationReport report) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("kind", "DIALOG");
        fields.put("type", Envelopes.DEVIATION);
        fields.put("msgId", report.msgId());
        fields.put("genDate", report.genDate());
        fields.put("conversation", report.conversation());
        fields.put("parent", report.parent());
        fields.put("sender", report.sender().unitHer());
        fields.put("senderName", report.sender().unit());
        fields.put("receiver", report.receiver().unitHer());
        fields.put("receiverOrganisation", report.receiver().organisationHer());
        fields.put("givenName", report.patient().givenName());
        fields.put("familyName", report.patient().familyName());
        fields.put("number", report.patient().nationalId().digits());
        fields.put("birthDate", report.patient().birthDate());
        fields.put("subject", report.deviation());
        fields.put("text", report.text());
        fields.put("author", report.authorGivenName() + " " + report.authorFamilyName());
        return bytes(fields);
    }

    @Override
    public byte[] again(byte[] written, UUID msgId, Instant genDate, UUID conversation) {
        Map<String, Object> fields = new LinkedHashMap<>(fields(written));
        fields.put("msgId", msgId);
        fields.put("genDate", genDate);
        fields.put("conversation", conversation);
        return bytes(fields);
    }

    @Override
    public byte[] acknowledge(byte[] received, String mailbox, UUID id, Instant genDate, String code, String words) {
        Map<String, String> original = fields(received);
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("kind", "APPREC");
        fields.put("msgId", id);
        fields.put("original", original.get("msgId"));
        fields.put("sender", original.get("receiver"));
        fields.put("receiver", original.get("sender"));
        fields.put("code", code);
        fields.put("words", words);
        return bytes(fields);
    }

    @Override
    public Incoming read(byte[] bytes) {
        try {
            Map<String, String> fields = fields(bytes);
            return switch (fields.getOrDefault("kind", "")) {
                case "DIALOG" -> dialog(fields);
                case "APPREC" -> receipt(fields);
                default -> new Incoming.Unacceptable(null, "S02", "Not a message");
            };
        } catch (IllegalArgumentException | NullPointerException | java.time.DateTimeException unreadable) {
            return new Incoming.Unacceptable(null, "S02", "Cannot be read");
        }
    }

    @Override
    public List<Attachment> attachments(byte[] bytes) {
        return fields(bytes)
                .getOrDefault("attachments", "")
                .lines()
                .map(line -> line.split(" ", 2))
                .map(line -> attachment(line[1], Base64.getDecoder().decode(line[0])))
                .toList();
    }

    private static Attachment attachment(String title, byte[] bytes) {
        return new Attachment(AttachmentKind.of(bytes).orElseThrow(), title, bytes);
    }

    private static Incoming dialog(Map<String, String> of) {
        Envelope envelope = new Envelope(
                UUID.fromString(of.get("msgId")),
                of.getOrDefault("type", Envelopes.DIALOG),
                Instant.parse(of.get("genDate")),
                UUID.fromString(of.get("conversation")),
                of.get("parent") == null ? null : UUID.fromString(of.get("parent")),
                of.get("sender"),
                of.get("senderName"),
                of.get("receiver"),
                of.get("receiverOrganisation"),
                List.of(new Recipient(
                        of.get("receiver"), of.get("receiverOrganisation"), Boolean.parseBoolean(of.get("copy")))));
        return new Incoming.DialogIn(
                envelope,
                of.get("givenName"),
                of.get("familyName"),
                of.get("number"),
                of.get("birthDate") == null ? null : LocalDate.parse(of.get("birthDate")),
                of.get("subject"),
                of.get("text"),
                of.get("author"),
                Shipment.valueOf(of.getOrDefault("shipment", "NEW")),
                of.get("remark") == null
                        ? null
                        : new PlanStatement(said(of, "exists"), said(of, "appointed"), of.get("remark")),
                of.get("happened") == null
                        ? null
                        : new Logistics(Instant.parse(of.get("happened")), Boolean.parseBoolean(of.get("dayOnly"))),
                of.get("service") == null ? List.of() : List.of(new NamedService(of.get("service"), "")),
                List.of());
    }

    private static Boolean said(Map<String, String> of, String field) {
        return of.get(field) == null ? null : Boolean.valueOf(of.get(field));
    }

    /** A message as another installation would have written it. */
    static byte[] written(Arriving one) {
        return written(one, Map.of());
    }

    /**
     * As {@link #written(Arriving)}, of another kind and with what only that kind says.
     *
     * @param more {@code type} of list 8279, {@code happened}, {@code dayOnly}, {@code exists}, {@code appointed}, {@code remark}
     *     of a plan statement, {@code copy}, {@code service} named as needed
     */
    static byte[] written(Arriving one, Map<String, ?> more) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("kind", "DIALOG");
        fields.put("msgId", one.msgId());
        fields.put("genDate", one.genDate());
        fields.put("conversation", one.conversation());
        fields.put("sender", one.sender());
        fields.put("receiver", one.receiver());
        fields.put("givenName", one.patient().givenName());
        fields.put("familyName", one.patient().familyName());
        fields.put("number", one.patient().nationalIds().getFirst().digits());
        fields.put("birthDate", one.birthDate());
        fields.put("subject", "Innleggelsesrapport");
        fields.put("text", one.text());
        fields.put("author", "Silje Dahl");
        fields.put("shipment", one.shipment());
        fields.putAll(more);
        return bytes(fields);
    }

    private static Incoming receipt(Map<String, String> of) {
        return new Incoming.Receipt(
                UUID.fromString(of.get("msgId")),
                UUID.fromString(of.get("original")),
                of.get("sender"),
                of.get("receiver"),
                of.get("code") == null,
                of.get("code"),
                of.get("words"));
    }

    private static byte[] bytes(Map<String, Object> fields) {
        return fields.entrySet().stream()
                .filter(field -> field.getValue() != null)
                .map(field -> field.getKey() + " "
                        + Base64.getEncoder()
                                .encodeToString(field.getValue().toString().getBytes(StandardCharsets.UTF_8)))
                .collect(Collectors.joining("\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, String> fields(byte[] bytes) {
        return Arrays.stream(new String(bytes, StandardCharsets.UTF_8).split("\n"))
                .map(line -> line.split(" ", 2))
                .filter(line -> line.length == 2)
                .collect(Collectors.toMap(
                        line -> line[0],
                        line -> new String(Base64.getDecoder().decode(line[1]), StandardCharsets.UTF_8)));
    }
}
