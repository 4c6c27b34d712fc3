package no.individuellplan.integration.format.signature;

import java.util.Optional;
import no.individuellplan.integration.format.code.ErrorCode;
import no.individuellplan.integration.format.code.Fault;

/** What a personal signature is worth. A fault in it is a reason a receiver shall refuse for (HIS 80415). */
public enum SignatureVerdict {
    /** The message is as it was signed, by one an authority trusted here has named and had not taken back. */
    VALID,
    /** The message is as it was signed; no authority, or no list of what it has taken back, is known here to ask. */
    NOT_CHECKED,
    /** It is not what was signed, or not all of it, or nobody can say. */
    BROKEN(ErrorCode.S01, "Den personlige signaturen stemmer ikke med meldingen"),
    /** The certificate did not hold when the message was made, is not for signing, or is of an authority not trusted. */
    UNTRUSTED(ErrorCode.S02, "Sertifikatet i den personlige signaturen er ikke gyldig her"),
    /** The certificate was taken back when the message was made. */
    REVOKED(ErrorCode.S03, "Sertifikatet i den personlige signaturen er tilbaketrukket");

    private final Optional<Fault> fault;

    SignatureVerdict() {
        fault = Optional.empty();
    }

    SignatureVerdict(ErrorCode code, String text) {
        fault = Optional.of(new Fault(code, text));
    }

    /** Why the message is refused, if it is. */
    public Optional<Fault> fault() {
        return fault;
    }
}
