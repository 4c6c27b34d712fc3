package no.individuellplan.integration.format.field;

import java.util.List;

/**
 * One thing a message says, for showing: a label and what stands there, or a heading over more.
 *
 * @param element the name in the standard
 * @param label in Norwegian
 * @param value empty for a heading; the name of a code, never the bare code when it has a name
 * @param code list and code behind the value, at hand for whoever asks; empty for what is not coded
 * @param parts what stands under it
 */
public record Field(String element, String label, String value, String code, List<Field> parts) {
    public Field {
        parts = List.copyOf(parts);
    }

    @Override
    public String toString() {
        return "Field[" + element + "]";
    }
}
