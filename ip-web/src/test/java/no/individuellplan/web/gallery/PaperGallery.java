package no.individuellplan.web.gallery;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import no.individuellplan.web.paper.PaperTemplates;
import no.individuellplan.web.paper.SamplePaper;

/** A letter to print. */
@Path("/galleri/papir")
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class PaperGallery {
    @GET
    public TemplateInstance letter() {
        return PaperTemplates.letter(
                SamplePaper.LETTER, LocalDate.of(2026, 11, 22), "Marit Lunde", "Psykisk helsetjeneste, Fjellvik");
    }
}
