package no.individuellplan.web.unsent;

import java.util.ArrayList;
import java.util.List;
import no.individuellplan.web.look.Files;
import no.individuellplan.web.look.Form;
import no.individuellplan.web.look.SentWithFiles;

/**
 * A form that was not sent, to be read over and sent.
 *
 * @param back the page it was filled in on
 * @param files says that files must be chosen once more; null when none were
 */
public record UnsentView(
        String action, String back, WhyUnsent why, List<Field> written, List<Hidden> chosen, Form files) {

    /** What somebody wrote. */
    public record Field(Typed label, String name, String id, String value, boolean lines) {}

    /** What was chosen, or belongs to the page. */
    public record Hidden(String name, String value) {}

    static UnsentView of(SentForm form, String action) {
        List<Field> written = new ArrayList<>();
        List<Hidden> chosen = new ArrayList<>();
        form.fields()
                .forEach((name, values) -> values.forEach(value -> Typed.of(name)
                        .ifPresentOrElse(
                                label -> written.add(
                                        new Field(label, name, name + "-" + written.size(), value, label.lines())),
                                () -> {
                                    if (!OfThePage.has(name) && !name.equals(Files.FIELD)) {
                                        chosen.add(new Hidden(name, value));
                                    }
                                })));
        Form files = form.fields().getOrDefault(Files.FIELD, List.of()).isEmpty()
                ? null
                : Form.empty().with(SentWithFiles.AGAIN, "true");
        return new UnsentView(action, form.from(), form.why(), written, chosen, files);
    }

    /** Whether there were choices beside the words; the version of what was shown is none. */
    public boolean choices() {
        return chosen.stream().anyMatch(one -> !one.name().equals("version"));
    }
}
