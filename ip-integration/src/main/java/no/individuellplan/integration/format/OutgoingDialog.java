package no.individuellplan.integration.format;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.individuellplan.core.message.Attachment;
import no.individuellplan.integration.format.dialog.Contact;
import no.individuellplan.integration.format.dialog.DialogTopic;
import no.individuellplan.integration.format.dialog.ResponsiblePerson;
import no.individuellplan.integration.format.msghead.Address;
import no.individuellplan.integration.format.msghead.Conversation;
import no.individuellplan.integration.format.msghead.Patient;

/**
 * A helsefaglig dialog to be sent (HIS 1077). Says nothing but its id in {@link #toString()}.
 *
 * @param messageId new for every message, also one sent again after a refusal
 * @param generated when it is made; the 96 hours for a receipt run from here
 * @param conversation empty for the first message of a conversation only
 * @param subject the heading (Tema), required
 * @param text what is said, required
 * @param responsible the health person responsible, with name and telephone
 * @param wanted whom at the receiver it is meant for, by name or only by profession (list 9060); required for a new
 *     conversation about a patient
 * @param attachments PDF, JPEG or PNG, together at most {@link Attachment#MOST_BYTES}
 */
public record OutgoingDialog(
        UUID messageId,
        OffsetDateTime generated,
        Optional<Conversation> conversation,
        Address sender,
        Address receiver,
        Patient patient,
        DialogTopic topic,
        String subject,
        String text,
        ResponsiblePerson responsible,
        Optional<Contact> wanted,
        List<Attachment> attachments) {

    public OutgoingDialog {
        attachments = List.copyOf(attachments);
        require(!subject.isBlank(), "A helsefaglig dialog has a heading");
        require(!text.isBlank(), "A helsefaglig dialog has a text");
        require(hasBothLevels(sender), "The sender has HER-ids on two levels");
        require(hasBothLevels(receiver), "The receiver has HER-ids on two levels");
        require(
                attachments.stream().mapToLong(one -> one.bytes().length).sum() <= Attachment.MOST_BYTES,
                "Attachments of at most " + Attachment.MOST_BYTES + " bytes");
        require(
                topic != DialogTopic.ABOUT_PATIENT
                        || conversation.isPresent()
                        || wanted.filter(contact -> contact.profession().isPresent())
                                .isPresent(),
                "A new conversation about a patient says which profession it is meant for");
    }

    private static boolean hasBothLevels(Address address) {
        return address.organisationHerId().isPresent() && address.partyHerId().isPresent();
    }

    private static void require(boolean holds, String rule) {
        if (!holds) {
            throw new IllegalArgumentException(rule + " (HIS 1077)");
        }
    }

    @Override
    public String toString() {
        return "OutgoingDialog[" + messageId + "]";
    }
}
