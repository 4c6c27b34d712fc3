package no.individuellplan.integration.format.dialog;

import java.util.List;
import java.util.stream.Stream;

/** What a dialog message says. In a message of ours there is one note; others may send several, or enquiries. */
public record DialogContent(List<Note> notes, List<Enquiry> enquiries) {

    public DialogContent {
        notes = List.copyOf(notes);
        enquiries = List.copyOf(enquiries);
    }

    /** This and what another document of the same message says. */
    public DialogContent and(DialogContent other) {
        return new DialogContent(
                Stream.concat(notes.stream(), other.notes.stream()).toList(),
                Stream.concat(enquiries.stream(), other.enquiries.stream()).toList());
    }

    public boolean isEmpty() {
        return notes.isEmpty() && enquiries.isEmpty();
    }

    @Override
    public String toString() {
        return "DialogContent[" + notes.size() + " notes, " + enquiries.size() + " enquiries]";
    }
}
