package no.individuellplan.core.sentplan;

import no.individuellplan.core.message.Attachment;
import no.individuellplan.core.preview.Preview;

/** Writes a plan, as one reader sees it, as a file that may go with a message. */
public interface PlanFiles {
    /**
     * @param view nothing but what its reader sees is written
     * @param coordinator by name
     * @param first whether the reader gets it for the first time
     */
    PlanFile of(Preview view, String coordinator, boolean first);

    /**
     * A file, with the words it is sent with.
     *
     * @param subject of the conversation it goes in
     */
    record PlanFile(String subject, String text, Attachment file) {}
}
