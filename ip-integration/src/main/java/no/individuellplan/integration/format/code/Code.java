package no.individuellplan.integration.format.code;

/**
 * One coded value as it stands in a message (KITH data types CS and CV). Every part is kept as received; a part the
 * message did not give is the empty string, never null.
 *
 * @param value the code itself (V)
 * @param system the OID of the code list (S); CS values have none, the standard says which list it is
 * @param name the name the sender gave it (DN)
 * @param text free text beside the code (OT)
 */
public record Code(String value, String system, String name, String text) {

    /** What stands where the message said nothing. */
    public static final Code NONE = new Code("", "", "", "");

    public Code {
        value = orEmpty(value).strip();
        system = orEmpty(system).strip();
        name = orEmpty(name);
        text = orEmpty(text);
    }

    /** A value with its name, where the standard leaves the list unsaid (CS). */
    public static Code of(String value, String name) {
        return new Code(value, "", name, "");
    }

    public boolean isPresent() {
        return !value.isEmpty();
    }

    /** The name to show a person: the official one when the list is known here, else the sender's, else the code. */
    public String shown() {
        return CodeList.byOid(system).flatMap(list -> list.name(value)).orElse(name.isBlank() ? value : name);
    }

    /** The name to show a person when the value is a CS, so that the list follows from where it stands. */
    public String shownIn(CodeList list) {
        return list.name(value).orElse(name.isBlank() ? value : name);
    }

    private static String orEmpty(String part) {
        return part == null ? "" : part;
    }
}
