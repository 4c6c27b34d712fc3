package no.individuellplan.web.oversight;

import java.time.LocalDate;
import java.util.List;
import no.individuellplan.core.oversight.Signal;
import no.individuellplan.core.oversight.rules.Outcome;
import no.individuellplan.core.oversight.rules.SignalKind;

/** Signs of odd access by what waits. Names staff, and nobody they looked at. */
public record SignalsView(List<Row> toLookAt, List<Row> asked, List<Row> done) {
    /** @param times how many lines of the log lie behind it @param stands null while nobody has looked */
    public record Row(String id, SignalKind kind, String who, LocalDate day, int times, Outcome stands) {
        static Row of(Signal signal) {
            return new Row(
                    signal.id().toString(),
                    signal.kind(),
                    signal.actorName(),
                    signal.day(),
                    signal.times(),
                    signal.stands());
        }
    }

    static SignalsView of(List<Signal> signals) {
        List<Row> rows = signals.stream().map(Row::of).toList();
        return new SignalsView(
                rows.stream().filter(row -> row.stands() == null).toList(),
                rows.stream()
                        .filter(row -> row.stands() == Outcome.ASKED_LEADER)
                        .toList(),
                rows.stream()
                        .filter(row -> row.stands() == Outcome.FINE || row.stands() == Outcome.FOLLOW_UP)
                        .toList());
    }

    public boolean empty() {
        return toLookAt.isEmpty() && asked.isEmpty() && done.isEmpty();
    }
}
