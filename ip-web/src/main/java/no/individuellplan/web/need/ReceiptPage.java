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
import no.individuellplan.core.agency.ServiceUnit;
import no.individuellplan.core.id.NeedId;
import no.individuellplan.core.id.UnitId;
import no.individuellplan.core.law.RuleViolation;
import no.individuellplan.core.need.Need;
import no.individuellplan.core.need.ReadNeeds;
import no.individuellplan.web.login.AtWork;

/** The receipt for a report: who got it, when, and what happens next. The same each time it is opened. */
@Path("/meld-behov/kvittering/{need}/{unit}")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class ReceiptPage {
    private final AtWork atWork;
    private final ReadNeeds readNeeds;
    private final Services services;

    ReceiptPage(AtWork atWork, ReadNeeds readNeeds, Services services) {
        this.atWork = atWork;
        this.readNeeds = readNeeds;
        this.services = services;
    }

    @GET
    public TemplateInstance receipt(@PathParam("need") UUID need, @PathParam("unit") UUID unit) {
        ServiceUnit receiver = services.coordinatingUnit(new UnitId(unit)).orElseThrow(NotFoundException::new);
        return NeedTemplates.receipt(view(atWork.who(), new NeedId(need), receiver));
    }

    /** One who has reported their own family has done right, and reads no more of it. */
    private ReceiptView view(Actor.Professional actor, NeedId id, ServiceUnit receiver) {
        try {
            return view(actor, readNeeds.one(actor, id), receiver);
        } catch (RuleViolation ownFamily) {
            return new ReceiptView(receiver.name(), "", List.of());
        }
    }

    private ReceiptView view(Actor.Professional actor, ReadNeeds.Case found, ServiceUnit receiver) {
        List<ReportedView> own = found.reports().stream()
                .filter(report -> report.reporter().equals(actor.id()))
                .map(ReportedView::of)
                .toList();
        if (own.isEmpty()) {
            throw new NotFoundException();
        }
        return new ReceiptView(
                has(found.need(), receiver) ? receiver.name() : "", copy(actor, found.need(), receiver), own);
    }

    private String copy(Actor.Professional actor, Need need, ServiceUnit receiver) {
        return services.coordinatingUnitOf(actor.agency())
                .filter(own -> own.id().equals(need.copyUnit()) && !own.equals(receiver))
                .map(ServiceUnit::name)
                .orElse("");
    }

    private static boolean has(Need need, ServiceUnit unit) {
        return unit.id().equals(need.receivingUnit()) || unit.id().equals(need.copyUnit());
    }
}
