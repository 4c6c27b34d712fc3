package no.individuellplan.web.look;

import java.util.List;
import no.individuellplan.core.message.Attachment;

/**
 * A form that files were chosen in.
 *
 * @param form what was typed, with what is wrong with the files; where something is wrong with anything, the files must be
 *     chosen again, which is said of {@link #AGAIN}
 * @param files those chosen, in order; none when one of them cannot be sent
 */
public record SentWithFiles(Form form, List<Attachment> files) {
    /** Stands in the form when files were chosen: no browser lets a page fill them in again. */
    public static final String AGAIN = "files-again";

    public SentWithFiles {
        files = List.copyOf(files);
    }
}
