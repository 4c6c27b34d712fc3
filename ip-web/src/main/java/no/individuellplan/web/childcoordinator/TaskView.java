package no.individuellplan.web.childcoordinator;

import java.time.LocalDate;
import java.util.List;

/** One of the five tasks, and what was done about it, the newest first. */
public record TaskView(String label, List<Did> done) {
    public TaskView {
        done = List.copyOf(done);
    }

    /** One thing that was done. */
    public record Did(LocalDate day, String words, String who) {}
}
