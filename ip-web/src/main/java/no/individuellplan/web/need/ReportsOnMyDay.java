package no.individuellplan.web.need;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import no.individuellplan.core.access.CurrentActor;
import no.individuellplan.core.need.FollowReports;
import no.individuellplan.web.look.DateWords;

/** What the reader reported to others and nobody may have got; for the day's page. Asked once a page. */
@Named("meldt")
@RequestScoped
public class ReportsOnMyDay {
    private final CurrentActor current;
    private final FollowReports reports;
    private final Services services;
    private List<AstrayLine> astray;

    ReportsOnMyDay(CurrentActor current, FollowReports reports, Services services) {
        this.current = current;
        this.reports = reports;
        this.services = services;
    }

    public List<AstrayLine> astray() {
        if (astray == null) {
            astray = current.atWork()
                    .map(actor -> reports.astray(actor).stream().map(this::line).toList())
                    .orElse(List.of());
        }
        return astray;
    }

    private AstrayLine line(FollowReports.Astray one) {
        return new AstrayLine(
                one.need().toString(),
                one.to().toString(),
                services.name(one.to()),
                one.at().atZone(DateWords.NORWAY).toLocalDate(),
                one.passage(),
                services.phone(one.to()));
    }
}
