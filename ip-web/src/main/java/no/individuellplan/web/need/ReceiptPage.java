package no.individuellplan.web.need;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.id.NeedId;
import no.individuellplan.core.id.UnitId;
import no.individuellplan.core.law.RuleViolation;
import no.individuellplan.core.need.FollowReports;
import no.individuellplan.core.need.Need;
import no.individuellplan.core.need.ReadNeeds;
import no.individuellplan.web.staff.AtWork;

/** The receipt for a report: who got it, when, and what happens next. The same each time it is opened. */
@Path("/meld-behov/kvittering/{need}/{unit}")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class ReceiptPage {
    private final AtWork atWork;
    private final ReadNeeds readNeeds;
    private final FollowReports reports;
    private final Services services;

    ReceiptPage(AtWork atWork, ReadNeeds readNeeds, FollowReports reports, Services services) {
        this.atWork = atWork;
        this.readNeeds = readNeeds;
        this.reports = reports;
        this.services = services;
    }

    @GET
    public TemplateInstance receipt(@PathParam("need") UUID need, @PathParam("unit") UUID unit) {
        UnitId receiver = new UnitId(unit);
        if (!services.isCoordinatingUnit(receiver)) {
            throw new NotFoundException();
        }
        return NeedTemplates.receipt(view(atWork.actor(), new NeedId(need), receiver));
    }

    /** One who has reported their own family has done right, and reads no more of it. */
    private ReceiptView view(Actor.Professional actor, NeedId id, UnitId receiver) {
        try {
            return view(actor, readNeeds.one(actor, id), receiver);
        } catch (RuleViolation ownFamily) {
            return new ReceiptView(services.name(receiver), !services.worksHere(receiver), null, null, "", List.of());
        }
    }

    private ReceiptView view(Actor.Professional actor, ReadNeeds.Case found, UnitId receiver) {
        List<ReportedView> own = found.reports().stream()
                .filter(report -> report.reporter().equals(actor.id()))
                .map(ReportedView::of)
                .toList();
        if (own.isEmpty()) {
            throw new NotFoundException();
        }
        Need need = found.need();
        boolean has = receiver.equals(need.receivingUnit()) || receiver.equals(need.copyUnit());
        return new ReceiptView(
                has ? services.name(receiver) : "",
                !services.worksHere(receiver),
                has ? reports.passage(actor, need.id(), receiver).orElse(null) : null,
                services.phone(receiver),
                copy(actor, need, receiver),
                own);
    }

    private String copy(Actor.Professional actor, Need need, UnitId receiver) {
        return services.coordinatingUnitOf(actor.agency())
                .filter(own -> own.equals(need.copyUnit()) && !own.equals(receiver))
                .map(services::name)
                .orElse("");
    }
}
