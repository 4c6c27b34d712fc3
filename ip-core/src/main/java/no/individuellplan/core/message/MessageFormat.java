package no.individuellplan.core.message;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.individuellplan.core.person.NationalId;

/**
 * Writes and reads the standard formats: Dialogmelding 1.1 in MsgHead 1.2, AppRec 1.0 and 1.1; and reads Dialogmelding 1.0,
 * pleie- og omsorgsmeldinger 1.6 and 1.5, and Henvisning 2.0.
 */
public interface MessageFormat {
    /** One side's two-level address (HIS 1153). */
    record Address(String organisation, String organisationHer, String unit, String unitHer) {}

    /** @param birthDate null when not stated */
    record Patient(String givenName, String familyName, NationalId nationalId, LocalDate birthDate) {}

    /**
     * A helsefaglig dialog to write.
     *
     * @param parent MsgId answered; null for the first in a conversation
     * @param coordinator whether the author coordinates the plan; else a professional contact
     * @param topic what kind of talk it is
     * @param attachments go with it in this order, together at most {@link Attachment#MOST_BYTES}
     */
    record Dialog(
            UUID msgId,
            Instant genDate,
            UUID conversation,
            UUID parent,
            Address sender,
            Address receiver,
            Patient patient,
            String subject,
            String text,
            String authorGivenName,
            String authorFamilyName,
            String authorHpr,
            String authorPhone,
            boolean coordinator,
            Topic topic,
            List<Attachment> attachments) {
        public Dialog {
            attachments = List.copyOf(attachments);
        }
    }

    /** What a helsefaglig dialog is about (list 7322), of those written here. */
    enum Topic {
        /** 6: about a patient. */
        ABOUT_PATIENT,
        /** 7: whether one who is ready to leave hospital can be received. */
        READY_FOR_DISCHARGE
    }

    /** @throws IllegalArgumentException when the standard does not let it be said, or the attachments are too large */
    byte[] write(Dialog dialog);

    /**
     * What a municipality tells a hospital about one who has been admitted (Innleggelsesrapport, HIS 80704) to write.
     *
     * @param parent MsgId of the message that told of the admission
     * @param coordinator whether the author coordinates the plan; else a professional contact
     * @param services the person has now
     * @param notes what else is told, each by itself
     */
    record AdmissionReport(
            UUID msgId,
            Instant genDate,
            UUID conversation,
            UUID parent,
            Address sender,
            Address receiver,
            Patient patient,
            String authorGivenName,
            String authorFamilyName,
            String authorHpr,
            String authorPhone,
            boolean coordinator,
            List<ServiceNow> services,
            List<String> notes) {
        public AdmissionReport {
            services = List.copyOf(services);
            notes = List.copyOf(notes);
        }
    }

    /**
     * A service one has (EksisterendeTjeneste, HIS 80704).
     *
     * @param by who gives it; null when the person does it
     * @param about how and how much; null when not said
     * @param since first day; null when not said
     */
    record ServiceNow(String name, String by, String about, LocalDate since) {}

    /** @throws IllegalArgumentException for one that tells nothing */
    byte[] write(AdmissionReport report);

    /**
     * That something is wrong with a message that was taken in (Tilbakemelding om feil i mottatt melding, HIS 1151) to write.
     *
     * @param parent MsgId of that message
     * @param coordinator whether the author coordinates the plan; else a professional contact
     */
    record DeviationReport(
            UUID msgId,
            Instant genDate,
            UUID conversation,
            UUID parent,
            Address sender,
            Address receiver,
            Patient patient,
            Deviation deviation,
            String text,
            String authorGivenName,
            String authorFamilyName,
            String authorHpr,
            String authorPhone,
            boolean coordinator) {}

    byte[] write(DeviationReport report);

    /**
     * A message written here once more, the same in all but its id and when it was made. One that began its conversation says
     * which that is, since its id no longer does.
     */
    byte[] again(byte[] written, UUID msgId, Instant genDate, UUID conversation);

    /**
     * An acknowledgement of a received message.
     *
     * @param mailbox HER-id of the recipient who answers; each answers for themselves
     * @param code of list 8221, null when positive
     * @param words free text for the code, null when positive
     */
    byte[] acknowledge(byte[] received, String mailbox, UUID id, Instant genDate, String code, String words);

    /** Reads whatever came. Never throws. */
    Incoming read(byte[] bytes);

    /**
     * What goes with a message, sent or received, in its order. Empty for a message without attachments, and for one that
     * cannot be taken in.
     */
    List<Attachment> attachments(byte[] bytes);

    /** What was found in the bytes. */
    sealed interface Incoming {
        /**
         * A message about a patient: a dialog, a pleie- og omsorgsmelding (HIS 80704) or a referral (HIS 80517).
         *
         * @param shipment always {@link Shipment#NEW} for a dialog
         * @param patientNumber digits as they came; null when none
         * @param plan what a referral says of an individuell plan; null when it is silent, and for all other messages
         * @param logistics when what a message of the course of a stay tells of happened; null when not said, and for all other messages
         * @param services the sender thinks the patient needs, and has a name for; empty for all but care messages
         * @param warnings what is odd but no ground to refuse
         */
        record DialogIn(
                Envelope envelope,
                String givenName,
                String familyName,
                String patientNumber,
                LocalDate birthDate,
                String subject,
                String text,
                String author,
                Shipment shipment,
                PlanStatement plan,
                Logistics logistics,
                List<NamedService> services,
                List<String> warnings)
                implements Incoming {
            public DialogIn {
                services = List.copyOf(services);
            }
        }

        /** An AppRec. @param code null when positive */
        record Receipt(
                UUID id,
                UUID originalMsgId,
                String senderHer,
                String receiverHer,
                boolean positive,
                String code,
                String words)
                implements Incoming {}

        /**
         * To be refused.
         *
         * @param envelope null when not even sender and MsgId could be read, so that no AppRec can be addressed
         * @param code of list 8221
         */
        record Unacceptable(Envelope envelope, String code, String words) implements Incoming {}
    }

    /**
     * What the sender of a referral says of an individuell plan (OpplysningerOmIndividuellPlan, HIS 80517). It is the
     * sender's word: whether it is so, the plans here say.
     *
     * @param exists whether the person has a plan; null when not said
     * @param coordinatorAppointed null when not said
     * @param remark meant for the name of the coordinator; empty when not said
     */
    record PlanStatement(Boolean exists, Boolean coordinatorAppointed, String remark) {}

    /**
     * A service the sender thinks the patient needs (TjenesteBehov, HIS 80704). The sender's word: nobody has decided on it.
     *
     * @param name the sender's own, else that of the code
     * @param description empty when not said
     */
    record NamedService(String name, String description) {}

    /**
     * When what is told of happened (TidsfestetHendelse, HIS 80704).
     *
     * @param at the start of the day in Norway when only the day is said
     * @param dayOnly no time of day is said
     */
    record Logistics(Instant at, boolean dayOnly) {}

    /**
     * What the envelope says.
     *
     * @param senderHer lowest level that has one
     * @param parent RefToParent; null when none
     * @param recipients all it is for, the receiver first
     */
    record Envelope(
            UUID msgId,
            String type,
            Instant genDate,
            UUID conversation,
            UUID parent,
            String senderHer,
            String senderName,
            String receiverHer,
            String receiverOrganisationHer,
            List<Recipient> recipients) {
        public Envelope {
            recipients = List.copyOf(recipients);
        }

        /** The one this mailbox belongs to, at the lowest level; empty when it is for others only. */
        public Optional<Recipient> recipient(String mailbox) {
            return recipients.stream().filter(one -> mailbox.equals(one.her())).findFirst();
        }
    }

    /**
     * One whom a message is for.
     *
     * @param her HER-id at the lowest level that has one; null when none has
     * @param organisationHer HER-id at the upper level; null when it has none
     * @param copy only gets a copy
     */
    record Recipient(String her, String organisationHer, boolean copy) {}
}
