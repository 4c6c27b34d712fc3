package no.individuellplan.web.rights;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import no.individuellplan.core.access.CurrentActor;

/** What waits for an answer where the reader works, with its clock; for the day's page. Asked once a page. */
@Named("rights")
@RequestScoped
public class RightsOnMyDay {
    private final CurrentActor current;
    private final RightsLines lines;
    private List<RightsLine> waiting;

    RightsOnMyDay(CurrentActor current, RightsLines lines) {
        this.current = current;
        this.lines = lines;
    }

    public List<RightsLine> waiting() {
        if (waiting == null) {
            waiting = current.atWork()
                    .map(actor -> ToAnswerView.of(lines.toAnswer(actor)).waiting())
                    .orElse(List.of());
        }
        return waiting;
    }
}
