package no.individuellplan.integration.format.code;

/**
 * Why a message is refused, from code list 8221. The narrower patient codes E30–E34 are left out on purpose: without an
 * agreed process for them the standard's general E36 is the one to use (HIS 80415).
 */
public enum ErrorCode {
    /** Not XML, not well-formed, unreadable. */
    T01,
    /** Does not validate against the schema. */
    T02,
    /** The kind of message or its version is not supported. */
    T10,
    /** Another fault of format, such as size. */
    T99,
    /** The personal signature is wrong. */
    S01,
    /** The certificate of the personal signature is invalid. */
    S02,
    /** The certificate of the personal signature is revoked. */
    S03,
    /** Another fault of signature or certificate. */
    S99,
    /** The message id is not a UUID. */
    E10,
    /** The receiver is not here. */
    E21,
    /** The patient has no journal here, and should have (epikrise and svarrapport only). */
    E35,
    /** The patient cannot be identified from what is given. */
    E36,
    /** Another fault; the text says which. */
    X99;

    /** The code with list, official name and our explanation in OT. */
    public Code with(String explanation) {
        Code code = CodeList.RECEIPT_ERROR.code(name());
        return new Code(code.value(), code.system(), code.name(), explanation);
    }
}
