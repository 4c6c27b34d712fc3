package no.individuellplan.web.gallery;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import no.individuellplan.core.need.NeedState;
import no.individuellplan.core.need.Passage;
import no.individuellplan.web.look.Choice;
import no.individuellplan.web.look.FieldError;
import no.individuellplan.web.look.Form;
import no.individuellplan.web.need.ElsewhereView;
import no.individuellplan.web.need.NeedTemplates;
import no.individuellplan.web.need.NeedsView;
import no.individuellplan.web.need.ReceiptView;
import no.individuellplan.web.need.ReportView;
import no.individuellplan.web.relocation.MovesView;

/** The pages about reported needs, in every state. */
@Path("/galleri/behov")
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class NeedGallery {
    private static final List<Choice> MUNICIPALITIES =
            List.of(new Choice("1", "Fjellvik kommune"), new Choice("2", "Sundøy kommune"));
    private final NeedSamples samples;

    NeedGallery(NeedSamples samples) {
        this.samples = samples;
    }

    @GET
    @Path("meld")
    public TemplateInstance report() {
        return NeedTemplates.report(new ReportView(MUNICIPALITIES, Form.empty().with("municipality", "1")));
    }

    @GET
    @Path("meld-feil")
    public TemplateInstance reportWrong() {
        Form form = Form.empty()
                .with("nationalId", "1784944463")
                .with("givenName", "Ane")
                .with("why", "Bor alene og får hjelp fra fire tjenester som ikke snakker sammen.")
                .wrong(new FieldError(
                        "nationalId",
                        "Et fødselsnummer har 11 sifre. Se etter om et siffer mangler eller er skrevet to ganger.",
                        "folkeregisterloven § 2-2"))
                .wrong(new FieldError(
                        "familyName", "Skriv fornavn og etternavn på den det gjelder.", "folkeregisterloven § 2-2"))
                .wrong(new FieldError(
                        "municipality",
                        "Velg hvem meldingen skal til.",
                        "forskrift om habilitering, rehabilitering og koordinator § 6"));
        return NeedTemplates.report(new ReportView(MUNICIPALITIES, form));
    }

    @GET
    @Path("kvittering")
    public TemplateInstance receipt() {
        return receipt(null);
    }

    @GET
    @Path("kvittering-sendt")
    public TemplateInstance sent() {
        return receipt(Passage.SENT);
    }

    @GET
    @Path("kvittering-ikke-fram")
    public TemplateInstance astray() {
        return receipt(Passage.REFUSED);
    }

    private TemplateInstance receipt(Passage passage) {
        return NeedTemplates.receipt(new ReceiptView(
                "Koordinerende enhet, Fjellvik",
                passage != null,
                passage,
                "00 90 00 03",
                "Koordinerende enhet, Havnes sykehus",
                List.of(samples.reported())));
    }

    @GET
    @Path("liste")
    public TemplateInstance needs() {
        return NeedTemplates.needs(samples.needs(), samples.moves(), 1);
    }

    @GET
    @Path("liste-tom")
    public TemplateInstance noNeeds() {
        List<no.individuellplan.web.need.NeedRow> none = List.of();
        return NeedTemplates.needs(
                new NeedsView(none, none, none, none, none, none, none), new MovesView(List.of(), List.of()), 0);
    }

    @GET
    @Path("andre")
    public TemplateInstance elsewhere() {
        return NeedTemplates.elsewhere(new ElsewhereView(
                "Koordinerende enhet, Havnes sykehus",
                List.of(new ElsewhereView.OwnReport(samples.reported(), false))));
    }

    @GET
    @Path("andre-tom")
    public TemplateInstance elsewhereEmpty() {
        return NeedTemplates.elsewhere(new ElsewhereView("", List.of()));
    }

    @GET
    @Path("en/{state}")
    public TemplateInstance need(@PathParam("state") String state) {
        return NeedTemplates.need(samples.need(NeedState.valueOf(state), Form.empty(), false));
    }

    @GET
    @Path("koordinator")
    public TemplateInstance coordinator() {
        return NeedTemplates.need(samples.need(NeedState.ACCEPTED, Form.empty().with("unit", "1"), false));
    }

    @GET
    @Path("feil")
    public TemplateInstance wrong() {
        Form form = Form.empty()
                .with("longTerm", "ja")
                .wrong("coordinated", "Svar på om tjenestene må henge sammen.")
                .wrong(new FieldError(
                        "reason",
                        "Skriv hvorfor. Den det gjelder kan lese begrunnelsen.",
                        "forvaltningsloven §§ 11 a, 16–18, 23–25, 27, 29, 31 og 32"));
        return NeedTemplates.need(samples.need(NeedState.REPORTED, form, false));
    }

    @GET
    @Path("endret")
    public TemplateInstance stale() {
        Form form = Form.empty().with("reason", "Tjenestene trengs i mange år, og fire av dem må henge sammen.");
        return NeedTemplates.need(samples.need(NeedState.ENTITLED, form, true));
    }
}
