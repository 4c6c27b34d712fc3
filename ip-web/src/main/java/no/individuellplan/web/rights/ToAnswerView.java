package no.individuellplan.web.rights;

import java.util.List;

/** What waits where the reader works, and what has had its final answer. */
public record ToAnswerView(List<RightsLine> waiting, List<RightsLine> answered) {
    static ToAnswerView of(List<RightsLine> lines) {
        return new ToAnswerView(
                lines.stream().filter(line -> !line.closed()).toList(),
                lines.stream().filter(RightsLine::closed).toList());
    }
}
