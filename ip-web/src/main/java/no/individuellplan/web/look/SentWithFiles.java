package no.individuellplan.web.look;

import java.util.List;
import no.individuellplan.core.message.ChosenFile;

/**
 * A form that files were chosen in.
 *
 * @param form what was typed; has {@link #AGAIN} when there are files
 * @param files those chosen, in order
 */
public record SentWithFiles(Form form, List<ChosenFile> files) {
    /** Shown once more, the form says that the files must be chosen again: no browser lets a page fill them in. */
    public static final String AGAIN = "files-again";

    public SentWithFiles {
        files = List.copyOf(files);
    }

    /** Without files. */
    public static SentWithFiles of(Form form) {
        return new SentWithFiles(form, List.of());
    }
}
