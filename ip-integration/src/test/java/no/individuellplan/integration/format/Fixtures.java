package no.individuellplan.integration.format;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.individuellplan.core.message.Attachment;
import no.individuellplan.core.message.AttachmentKind;
import no.individuellplan.integration.format.code.CodeList;
import no.individuellplan.integration.format.dialog.Contact;
import no.individuellplan.integration.format.dialog.DialogTopic;
import no.individuellplan.integration.format.dialog.ResponsiblePerson;
import no.individuellplan.integration.format.msghead.Address;
import no.individuellplan.integration.format.msghead.Conversation;
import no.individuellplan.integration.format.msghead.Party;
import no.individuellplan.integration.format.msghead.Patient;
import no.individuellplan.integration.format.schema.MessageSchema;
import no.individuellplan.integration.format.xml.Limits;

/** Messages of ours between invented parties about an invented person. */
public final class Fixtures {

    public static final OffsetDateTime NOON = OffsetDateTime.parse("2026-03-02T12:00:00+01:00");
    public static final UUID FIRST = UUID.fromString("0195560b-1111-7000-8000-000000000001");
    public static final UUID SECOND = UUID.fromString("0195560b-2222-7000-8000-000000000002");

    private Fixtures() {}

    public static Address municipality() {
        return Address.of(
                Party.withHerId("Fjellvik kommune", "99900001"),
                Party.withHerId("Psykisk helsetjeneste, Fjellvik", "99900002"));
    }

    public static Address clinic() {
        return Address.of(
                Party.withHerId("Havnes sykehus HF", "99900101"),
                Party.withHerId("DPS Havnes, poliklinikk", "99900102"));
    }

    public static Patient kari() {
        return Patient.of("Testesen", "Kari", Optional.of(LocalDate.of(1990, 4, 15)), "15849010260");
    }

    public static ResponsiblePerson coordinator() {
        return new ResponsiblePerson(
                ResponsiblePerson.coordinatorRole(),
                "Lunde",
                "Marit",
                Optional.of(CodeList.PROFESSION.plain("SP")),
                Optional.of("99000053"),
                Optional.of("40000001"));
    }

    public static Attachment plan() {
        byte[] pdf = "%PDF-1.4\n%âãÏÓ\nIndividuell plan\n%%EOF\n".getBytes(StandardCharsets.UTF_8);
        return new Attachment(AttachmentKind.PDF, "Individuell plan, versjon 3", pdf);
    }

    public static OutgoingDialog newDialog() {
        return saying("Planen er endret etter møtet. Kan dere se på delmål 2?");
    }

    public static OutgoingDialog saying(String text) {
        return newDialog(text, List.of(plan()));
    }

    /** The first of a conversation, with these attachments. */
    public static OutgoingDialog with(List<Attachment> attachments) {
        return newDialog("Se vedlegg.", attachments);
    }

    private static OutgoingDialog newDialog(String text, List<Attachment> attachments) {
        return new OutgoingDialog(
                FIRST,
                NOON,
                Optional.empty(),
                municipality(),
                clinic(),
                kari(),
                DialogTopic.ABOUT_PATIENT,
                "Individuell plan: ny versjon",
                text,
                coordinator(),
                Optional.of(Contact.withProfession("PS")),
                attachments);
    }

    public static OutgoingDialog answer() {
        return new OutgoingDialog(
                SECOND,
                NOON.plusDays(3),
                Optional.of(new Conversation(FIRST.toString(), FIRST.toString())),
                clinic(),
                municipality(),
                kari(),
                DialogTopic.ABOUT_PATIENT,
                "Svar: individuell plan",
                "Vi tar ansvar for delmål 2.",
                coordinator(),
                Optional.empty(),
                List.of());
    }

    /** A reader without schemas, for tests of what must hold without them. */
    public static MessageReader reader() {
        return new MessageReader(MessageSchema.none(), Limits.DEFAULT);
    }

    public static Received.Dialog dialog(byte[] message) {
        return (Received.Dialog) reader().read(message);
    }

    public static String xml(OutgoingDialog dialog) {
        return new String(DialogWriter.write(dialog), StandardCharsets.UTF_8);
    }

    public static byte[] utf8(String xml) {
        return xml.getBytes(StandardCharsets.UTF_8);
    }
}
