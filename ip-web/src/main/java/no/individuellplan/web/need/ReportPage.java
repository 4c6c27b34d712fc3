package no.individuellplan.web.need;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.id.AgencyId;
import no.individuellplan.core.law.RuleViolation;
import no.individuellplan.core.need.NeedForm;
import no.individuellplan.core.need.Receipt;
import no.individuellplan.core.need.ReportNeed;
import no.individuellplan.web.look.Back;
import no.individuellplan.web.look.CurrentLanguage;
import no.individuellplan.web.look.Form;
import no.individuellplan.web.staff.AtWork;

/** Somebody at work reports that a person may need a plan and a coordinator (hpl § 38 a), in eight fields. */
@Path("/meld-behov")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class ReportPage {
    private final AtWork atWork;
    private final ReportNeed reportNeed;
    private final Services services;
    private final CurrentLanguage language;

    ReportPage(AtWork atWork, ReportNeed reportNeed, Services services, CurrentLanguage language) {
        this.atWork = atWork;
        this.reportNeed = reportNeed;
        this.services = services;
        this.language = language;
    }

    @GET
    public Response form() {
        String own = services.asMunicipality(atWork.actor().agency());
        return page(200, Form.empty().with("municipality", own));
    }

    @POST
    public Response report(MultivaluedMap<String, String> sent) {
        Actor.Professional actor = atWork.actor();
        Form form = Form.of(sent);
        ReportFields fields = new ReportFields(form);
        NeedForm typed = fields.typed();
        try {
            Receipt receipt = reportNeed.report(actor, typed);
            return Back.to("/meld-behov/kvittering/" + receipt.need() + "/" + receiver(typed.municipality()))
                    .silently();
        } catch (RuleViolation refused) {
            return page(422, fields.refused(refused, language.language()));
        }
    }

    private String receiver(AgencyId municipality) {
        return services.coordinatingUnitOf(municipality).orElseThrow().toString();
    }

    private Response page(int status, Form form) {
        return Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(NeedTemplates.report(new ReportView(services.municipalities(), form))
                        .render())
                .build();
    }
}
