package no.individuellplan.web.gallery;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.individuellplan.web.paper.PaperLine;
import no.individuellplan.web.paper.PaperTemplates;

/** A letter to print, and the parts of other pages about letters. */
@Path("/galleri/papir")
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class PaperGallery {
    private static final PaperLine LETTER = new PaperLine(
            "a",
            "EMERGENCY 1",
            "Kari Testesen",
            LocalDate.of(2026, 11, 19),
            "/galleri/papir",
            "Helsepersonell åpnet deler av planen din fordi det hastet. Hvem det var, hva de så og hvorfor, leser du når"
                    + " du logger inn. Ring meg hvis du vil ha hjelp til det.");

    @CheckedTemplate(basePath = "gallery")
    static class Templates {
        private Templates() {}

        static native TemplateInstance paper(List<PaperLine> lines, Map<String, Boolean> wish);
    }

    @GET
    public TemplateInstance letter() {
        return PaperTemplates.letter(
                LETTER, LocalDate.of(2026, 11, 22), "Marit Lunde", "Psykisk helsetjeneste, Fjellvik");
    }

    @GET
    @Path("deler")
    public TemplateInstance parts(@QueryParam("vil") boolean wanted) {
        return Templates.paper(List.of(LETTER), Map.of("wanted", wanted, "mayBeSaid", true));
    }
}
