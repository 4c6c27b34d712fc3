package no.individuellplan.web.message;

import java.util.List;
import no.individuellplan.web.look.Choice;
import no.individuellplan.web.look.Form;

/**
 * A report of something wrong that is being written.
 *
 * @param thread where the message stands, and the report will
 * @param wrong the message; null for one the reader sees only as an e-message
 */
public record DeviationView(
        String thread,
        String message,
        String subject,
        String with,
        String person,
        MessageLine wrong,
        List<Choice> choices,
        Form form) {
    public DeviationView {
        choices = List.copyOf(choices);
    }

    /** Where the form is sent. */
    public String address() {
        return "/meldinger/" + thread + "/avvik/" + message;
    }
}
