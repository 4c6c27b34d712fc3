package no.individuellplan.web.gallery;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import no.individuellplan.web.look.Choice;
import no.individuellplan.web.look.Form;
import no.individuellplan.web.withheld.KeptChoices;
import no.individuellplan.web.withheld.KeptLine;
import no.individuellplan.web.withheld.KeptLists;
import no.individuellplan.web.withheld.KeptTemplates;
import no.individuellplan.web.withheld.MustKnowLine;
import no.individuellplan.web.withheld.OneKeptView;
import no.individuellplan.web.withheld.OwnKeptView;
import no.individuellplan.web.withheld.SharedLine;
import no.individuellplan.web.withheld.StaffKeptView;
import no.individuellplan.web.withheld.ToldLine;

/** The pages on what is kept from parents. */
@Path("/galleri/bare-mitt")
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class KeptGallery {
    private static final String OWN = "/min-plan/bare-mitt";
    private static final String STAFF = "/personer/1/plan/bare-barnet";
    private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 23);
    private static final LocalDate APRIL = LocalDate.of(2027, 4, 23);
    private static final KeptLists NOTHING = new KeptLists(List.of(), List.of(), List.of());
    private static final KeptChoices CHOICES = new KeptChoices(
            List.of(new Choice("1", "Være på skolen tre dager i uka"), new Choice("HEALTH", "Alt om helse")),
            List.of(new Choice("2", "Hilde Berge")),
            List.of(new Choice("3", "Snakke med helsesykepleieren alene")),
            List.of(new Choice("4", "Fjellvik skole")));

    @GET
    @Path("egen")
    public TemplateInstance own() {
        return KeptTemplates.own(new OwnKeptView(lists(OWN, "deg"), CHOICES, true, false, Form.empty()));
    }

    @GET
    @Path("tom")
    public TemplateInstance empty() {
        return KeptTemplates.own(new OwnKeptView(
                NOTHING,
                CHOICES,
                true,
                false,
                Form.empty()
                        .wrong("thing", "Velg ett punkt i planen, eller en del av livet.")
                        .wrong("reason", "Skriv kort hvorfor. Foreldrene ser ikke det du skriver.")));
    }

    @GET
    @Path("seksten")
    public TemplateInstance sixteen() {
        return KeptTemplates.own(new OwnKeptView(lists(OWN, "deg"), CHOICES, false, true, Form.empty()));
    }

    @GET
    @Path("koordinator")
    public TemplateInstance staff() {
        return KeptTemplates.staff(new StaffKeptView(
                STAFF,
                "/personer/1/plan",
                "Jonathan Berge",
                lists(STAFF, "Jonathan Berge"),
                CHOICES,
                true,
                Form.empty()));
    }

    @GET
    @Path("ett")
    public TemplateInstance one() {
        return KeptTemplates.one(new OneKeptView(
                STAFF,
                "Ella Vik Hansen",
                line(STAFF, "Treffe farmor", "Tone Vik", "deg", false),
                List.of(
                        new Choice("STANDS", "Det holdes fortsatt tilbake"),
                        new Choice("LIFTED", "Det holdes ikke lenger tilbake")),
                List.of(new Choice("5", "Treffe farmor")),
                CHOICES.parents(),
                CHOICES.units(),
                Form.empty().wrong("words", "Skriv hva du har vurdert."),
                true));
    }

    @GET
    @Path("fortalt")
    public TemplateInstance mustKnow() {
        return KeptTemplates.mustKnow(List.of(
                new MustKnowLine(
                        "Jonathan Berge",
                        "Et mål",
                        List.of("Ta migrenemedisinen på skolen", "Så jeg slipper å gå hjem."),
                        "Du må hente medisinen på apoteket og vite når den er tatt.",
                        "Marit Lunde",
                        OCTOBER),
                new MustKnowLine(
                        "Jonathan Berge",
                        "Noe som ikke står i planen lenger",
                        List.of(),
                        "Du må følge ham til timen.",
                        "Marit Lunde",
                        OCTOBER)));
    }

    private static KeptLists lists(String base, String by) {
        return new KeptLists(
                List.of(
                        line(base, "Snakke med helsesykepleieren alene", "", by, false),
                        line(base, "Ta migrenemedisinen på skolen", "", by, true)),
                List.of(new ToldLine(
                        "Ta migrenemedisinen på skolen",
                        "",
                        "Hilde må hente medisinen på apoteket og vite når den er tatt.",
                        "Jeg sa at mamma må vite om medisinen, og ikke om samtalene.",
                        "Marit Lunde",
                        OCTOBER)),
                List.of(new SharedLine(
                        "Snakke med helsesykepleieren alene",
                        "Fjellvik skole",
                        "Jeg sier ja til at Fjellvik skole får se «Snakke med helsesykepleieren alene» og det som hører til.",
                        by,
                        OCTOBER,
                        base + "/stopp/1/2")));
    }

    private static KeptLine line(String base, String what, String from, String by, boolean told) {
        return new KeptLine(
                base + "/1",
                what,
                from,
                by,
                true,
                told,
                "Jeg vil ha ett sted som er mitt.",
                OCTOBER,
                APRIL,
                "",
                true,
                0);
    }
}
