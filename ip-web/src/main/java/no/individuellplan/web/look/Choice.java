package no.individuellplan.web.look;

/**
 * One of several answers in a form.
 *
 * @param value what is sent
 * @param label what is read
 * @param hint a line under the label; empty when none is needed
 */
public record Choice(String value, String label, String hint) {
    public Choice(String value, String label) {
        this(value, label, "");
    }
}
