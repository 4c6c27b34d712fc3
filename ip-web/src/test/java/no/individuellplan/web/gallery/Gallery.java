package no.individuellplan.web.gallery;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Reason;
import no.individuellplan.core.law.RuleViolation;
import no.individuellplan.web.look.Choice;
import no.individuellplan.web.look.Form;
import no.individuellplan.web.look.LegalNote;

/** Every building block of the pages on one page, and the pages for what goes wrong. */
@Path("/galleri")
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class Gallery {
    @CheckedTemplate(basePath = "gallery")
    static class Templates {
        private Templates() {}

        static native TemplateInstance tags(Form form, List<Choice> choices, LocalDate day, LegalNote note);
    }

    @GET
    @Path("tags")
    public TemplateInstance tags() {
        Form form = Form.empty()
                .with("wish", "Jeg vil ha ro om morgenen og god tid.")
                .with("who", "marit")
                .wrong("title", "Skriv hva du vil at skal skje")
                .wrong("due", "Skriv en dato, for eksempel 24.12.2026.");
        List<Choice> choices = List.of(
                new Choice("marit", "Marit Lunde", "Koordinatoren din"),
                new Choice("siv", "Siv Bakken", "NAV Fjellvik"),
                new Choice("selv", "Jeg gjør det selv"));
        LegalNote note = new LegalNote(
                "En plan kan ikke begynne før den det gjelder har sagt ja.", "forskrift om individuell plan § 5");
        return Templates.tags(form, choices, LocalDate.of(2026, 11, 24), note);
    }

    @GET
    @Path("refused")
    public TemplateInstance refused() {
        throw new RuleViolation(new Reason("person.national-id.control", LegalBasis.ONE_PLAN_KEPT_UP_TO_DATE));
    }

    @GET
    @Path("failed")
    public TemplateInstance failed() {
        throw new IllegalStateException("on purpose");
    }
}
