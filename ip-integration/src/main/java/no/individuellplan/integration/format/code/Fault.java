package no.individuellplan.integration.format.code;

/**
 * One reason for refusing a message: the code and a plain Norwegian sentence that goes to the sender in OT. The sentence
 * never repeats what the message said about a person.
 */
public record Fault(ErrorCode code, String text) {

    public Code asCode() {
        return code.with(text);
    }
}
