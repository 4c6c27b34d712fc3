package no.individuellplan.web.gallery;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import no.individuellplan.web.look.Form;
import no.individuellplan.web.pathway.CareTemplates;
import no.individuellplan.web.pathway.CareView;
import no.individuellplan.web.pathway.MyCareView;

/** The pages on treatment and the plan. */
@Path("/galleri/behandling")
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class CareGallery {
    @GET
    @Path("enheten")
    public TemplateInstance atWork() {
        return CareTemplates.atWork(lasting());
    }

    @GET
    @Path("enheten-tom")
    public TemplateInstance empty() {
        return CareTemplates.atWork(view(null, null, List.of(), List.of()));
    }

    @GET
    @Path("utdrag")
    public TemplateInstance extract() {
        return CareTemplates.extract(lasting());
    }

    @GET
    @Path("min")
    public TemplateInstance mine() {
        CareView over = view("18.10.2025", "26.1.2026", List.of(), List.of());
        return CareTemplates.mine(new MyCareView(List.of(lasting(), over)));
    }

    @GET
    @Path("min-tom")
    public TemplateInstance nothing() {
        return CareTemplates.mine(new MyCareView(List.of()));
    }

    private static CareView lasting() {
        return view(
                "3.9.2026",
                null,
                List.of(
                        new CareView.Account(
                                true, "13.11.2026", "Vi ser på målene hver fredag.", "Silje Dahl", "DPS Havnes"),
                        new CareView.Account(false, "4.9.2026", "Ane ville vente litt.", "Silje Dahl", "DPS Havnes")),
                List.of("Det er snart, eller mer enn, tre måneder siden vernet begynte."));
    }

    private static CareView view(String from, String until, List<CareView.Account> accounts, List<String> asked) {
        return new CareView(
                "/personer/1/behandling",
                "Ane Nygård",
                from != null && until == null,
                from,
                until,
                "Silje Dahl",
                "DPS Havnes, døgnenhet",
                "6.5.2026",
                "Marit Lunde",
                accounts,
                asked,
                "22.11.2026",
                Form.empty());
    }
}
