package no.individuellplan.web.need;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Comparator;
import java.util.List;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.need.NeedState;
import no.individuellplan.core.need.ReadNeeds;
import no.individuellplan.core.protection.TakeProtectedCase;
import no.individuellplan.web.need.ElsewhereView.OwnReport;
import no.individuellplan.web.relocation.RelocationViews;
import no.individuellplan.web.staff.AtWork;

/** Reported needs, for the coordinating unit that has them. Others read who has them, and what became of their own reports. */
@Path("/behov")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class NeedsPage {
    private final AtWork atWork;
    private final NeedRows rows;
    private final ReadNeeds readNeeds;
    private final Services services;
    private final TakeProtectedCase protectedCases;
    private final RelocationViews moves;

    NeedsPage(
            AtWork atWork,
            NeedRows rows,
            ReadNeeds readNeeds,
            Services services,
            TakeProtectedCase protectedCases,
            RelocationViews moves) {
        this.atWork = atWork;
        this.rows = rows;
        this.readNeeds = readNeeds;
        this.services = services;
        this.protectedCases = protectedCases;
        this.moves = moves;
    }

    @GET
    public TemplateInstance needs() {
        Actor.Professional actor = atWork.actor();
        return actor.coordinatingUnit()
                ? NeedTemplates.needs(NeedsView.of(rows.of(actor)), moves.atUnit(actor), protectedCases.waiting(actor))
                : NeedTemplates.elsewhere(elsewhere(actor));
    }

    private ElsewhereView elsewhere(Actor.Professional actor) {
        List<OwnReport> own = readNeeds.all(actor).stream()
                .flatMap(found -> found.reports().stream()
                        .filter(report -> report.reporter().equals(actor.id()))
                        .map(report -> new OwnReport(
                                ReportedView.of(report), found.need().state() != NeedState.REPORTED)))
                .sorted(Comparator.comparing((OwnReport one) -> one.report().at())
                        .reversed())
                .toList();
        return new ElsewhereView(
                services.coordinatingUnitOf(actor.agency()).map(services::name).orElse(""), own);
    }
}
