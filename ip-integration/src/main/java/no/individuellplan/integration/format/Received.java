package no.individuellplan.integration.format;

import java.util.List;
import java.util.Optional;
import no.individuellplan.core.message.Attachment;
import no.individuellplan.integration.format.apprec.AppRec;
import no.individuellplan.integration.format.code.ErrorCode;
import no.individuellplan.integration.format.code.Fault;
import no.individuellplan.integration.format.dialog.DialogContent;
import no.individuellplan.integration.format.dialog.DialogType;
import no.individuellplan.integration.format.msghead.Envelope;
import no.individuellplan.integration.format.msghead.Original;
import no.individuellplan.integration.format.plo.PloContent;
import no.individuellplan.integration.format.referral.ReferralContent;

/** What some bytes turned out to be. */
public sealed interface Received {

    /**
     * A dialog message that can be taken in, provided the receiver is ours (else E21), which the caller knows.
     *
     * @param warnings what the one who looks after messages should be told
     */
    record Dialog(
            DialogType type,
            Envelope envelope,
            DialogContent content,
            List<Attachment> attachments,
            List<Warning> warnings)
            implements Received {

        public Dialog {
            attachments = List.copyOf(attachments);
            warnings = List.copyOf(warnings);
        }
    }

    /** A pleie- og omsorgsmelding that can be taken in, on the same condition. */
    record Plo(Envelope envelope, PloContent content, List<Attachment> attachments, List<Warning> warnings)
            implements Received {

        public Plo {
            attachments = List.copyOf(attachments);
            warnings = List.copyOf(warnings);
        }
    }

    /** A referral that can be taken in, on the same condition. The patient may be nobody known when it is an emergency. */
    record Referral(Envelope envelope, ReferralContent content, List<Attachment> attachments, List<Warning> warnings)
            implements Received {

        public Referral {
            attachments = List.copyOf(attachments);
            warnings = List.copyOf(warnings);
        }
    }

    /** A receipt. It is never answered, whatever is wrong with it. */
    record Receipt(AppRec appRec) implements Received {}

    /** Well-formed and addressed, but of a kind or version we do not take: to be answered with {@link #fault()}. */
    record Unsupported(Original original, String explanation) implements Received {

        public Fault fault() {
            return new Fault(ErrorCode.T10, explanation);
        }
    }

    /**
     * Not to be taken in.
     *
     * @param faults the reasons, at least one
     * @param original what a receipt needs, when so much could be read; without it, and for a receipt, nobody is answered
     *     and an operator has to know
     */
    record Refused(List<Fault> faults, Optional<Original> original) implements Received {

        public Refused {
            faults = List.copyOf(faults);
        }

        static Refused of(ErrorCode code, String text, Optional<Original> original) {
            return new Refused(List.of(new Fault(code, text)), original);
        }
    }
}
