package no.individuellplan.web.gallery;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.temporal.ChronoUnit;
import java.util.List;
import no.individuellplan.web.look.Choice;
import no.individuellplan.web.look.Form;
import no.individuellplan.web.message.MessageTemplates;
import no.individuellplan.web.message.PlaceView;

/** The page where one says whom a message is about. */
@Path("/galleri/uten-person")
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class MailGallery {
    @GET
    public TemplateInstance waits() {
        return MessageTemplates.place(view(
                people(),
                Form.empty()
                        .with("person", "1")
                        .wrong(
                                "why",
                                "Meldingen peker ikke sikkert på denne personen. Skriv hva som gjør deg sikker.")));
    }

    @GET
    @Path("ingen")
    public TemplateInstance nobody() {
        return MessageTemplates.place(view(List.of(), Form.empty()));
    }

    private static List<Choice> people() {
        return List.of(
                new Choice(
                        "1",
                        "Kari Testesen, født 15.4.1990",
                        "Likt: fødselsnummer, etternavn, fornavn. Ulikt: fødselsdato."),
                new Choice("2", "Ane Nygård, født 17.5.1994", "Ingenting er likt."));
    }

    private static PlaceView view(List<Choice> people, Form form) {
        return new PlaceView(
                "7",
                "DPS Havnes, poliklinikk",
                Samples.ago(2, ChronoUnit.HOURS),
                "Kari Testesen",
                "15849010260",
                "16.4.1990",
                "Svar: Individuell plan – ny versjon til gjennomgang",
                "Vi blir med på møtet 14. desember og har to forslag til nye tiltak.",
                people,
                form);
    }
}
