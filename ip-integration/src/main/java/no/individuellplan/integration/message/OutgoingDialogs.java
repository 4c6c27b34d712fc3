package no.individuellplan.integration.message;

import java.util.Optional;
import no.individuellplan.core.message.MessageFormat;
import no.individuellplan.integration.format.OutgoingDialog;
import no.individuellplan.integration.format.code.CodeList;
import no.individuellplan.integration.format.dialog.Contact;
import no.individuellplan.integration.format.dialog.DialogTopic;
import no.individuellplan.integration.format.dialog.ResponsiblePerson;
import no.individuellplan.integration.format.msghead.Address;
import no.individuellplan.integration.format.msghead.Conversation;
import no.individuellplan.integration.format.msghead.Party;
import no.individuellplan.integration.format.msghead.Patient;
import no.individuellplan.integration.format.xml.Times;

/**
 * What the core wants said, as a helsefaglig dialog. The author stands as the one responsible:
 * as coordinator of the individual plan (role 8), else as a professional contact (role 21).
 */
final class OutgoingDialogs {

    private static final String PROFESSIONAL_CONTACT = "21";
    private static final String ANY_PROFESSION = "XX";

    private OutgoingDialogs() {}

    static OutgoingDialog of(MessageFormat.Dialog dialog) {
        Optional<Conversation> conversation = Optional.ofNullable(dialog.parent())
                .map(parent -> new Conversation(
                        parent.toString(), dialog.conversation().toString()));
        return new OutgoingDialog(
                dialog.msgId(),
                dialog.genDate().atZone(Times.OSLO).toOffsetDateTime(),
                conversation,
                address(dialog.sender()),
                address(dialog.receiver()),
                patient(dialog.patient()),
                switch (dialog.topic()) {
                    case ABOUT_PATIENT -> DialogTopic.ABOUT_PATIENT;
                    case READY_FOR_DISCHARGE -> DialogTopic.READY_FOR_DISCHARGE;
                },
                dialog.subject(),
                dialog.text(),
                author(dialog),
                conversation.isPresent() ? Optional.empty() : Optional.of(Contact.withProfession(ANY_PROFESSION)),
                dialog.attachments());
    }

    static Address address(MessageFormat.Address address) {
        return Address.of(
                Party.withHerId(address.organisation(), address.organisationHer()),
                Party.withHerId(address.unit(), address.unitHer()));
    }

    static Patient patient(MessageFormat.Patient patient) {
        return Patient.of(
                patient.familyName(),
                patient.givenName(),
                Optional.ofNullable(patient.birthDate()),
                patient.nationalId().digits());
    }

    private static ResponsiblePerson author(MessageFormat.Dialog dialog) {
        return responsible(
                dialog.coordinator(),
                dialog.authorGivenName(),
                dialog.authorFamilyName(),
                dialog.authorHpr(),
                dialog.authorPhone());
    }

    /** @param hpr null or blank when there is none, as the telephone */
    static ResponsiblePerson responsible(
            boolean coordinator, String givenName, String familyName, String hpr, String phone) {
        return new ResponsiblePerson(
                coordinator ? ResponsiblePerson.coordinatorRole() : CodeList.ROLE_TO_PATIENT.code(PROFESSIONAL_CONTACT),
                familyName,
                givenName,
                Optional.empty(),
                Optional.ofNullable(hpr).filter(number -> !number.isBlank()),
                Optional.ofNullable(phone).filter(number -> !number.isBlank()));
    }
}
