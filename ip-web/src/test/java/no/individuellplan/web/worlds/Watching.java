package no.individuellplan.web.worlds;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.individuellplan.core.access.Acting;
import no.individuellplan.core.id.EmploymentId;
import no.individuellplan.core.oversight.FindOddAccess;
import no.individuellplan.core.oversight.NameReviewer;
import no.individuellplan.web.proof.MayRead;
import no.individuellplan.web.proof.Raw;
import no.individuellplan.web.proof.Row;

/** Some review the log of where they work, and there are signs to review. */
@ApplicationScoped
class Watching {
    private final NameReviewer name;
    private final FindOddAccess find;
    private final Raw raw;
    private final Clock clock;

    Watching(NameReviewer name, FindOddAccess find, Raw raw, Clock clock) {
        this.name = name;
        this.find = find;
        this.raw = raw;
        this.clock = clock;
    }

    /** One from today on, one only for some months, one who has ceased when anybody looks. */
    void reviewers(Place place) {
        LocalDate today = LocalDate.now(clock);
        names(place.at(place.clinic()).getLast().employment(), today, null);
        names(place.at(place.mental()).getFirst().employment(), today, today.plusDays(100));
        names(place.at(place.school()).getFirst().employment(), today.minusDays(9), today.minusDays(1));
    }

    private void names(EmploymentId who, LocalDate from, LocalDate until) {
        Acting.run(Places.PLATFORM, () -> name.name(Places.PLATFORM, who, from, until));
    }

    /** What is found in the night is found here while the day is still on. */
    void lookThroughToday() {
        Acting.run(Places.PLATFORM, () -> find.on(Places.PLATFORM, LocalDate.now(clock)));
    }

    MayRead.Oversight at(Connection owner, Set<UUID> workers, List<Row> rows) throws SQLException {
        LocalDate today = LocalDate.now(clock);
        List<Row> reviewers = Records.by(owner, "log_reviewer", "employment_id", workers).stream()
                .filter(row -> Facts.within(today, Facts.date(row, "valid_from"), Facts.date(row, "valid_until")))
                .toList();
        List<Row> signals = Records.by(owner, "odd_access", "actor", workers);
        return new MayRead.Oversight(
                reviewers,
                signals,
                rows.stream()
                        .filter(row -> row.table().equals("odd_access_line"))
                        .toList(),
                List.of());
    }
}
