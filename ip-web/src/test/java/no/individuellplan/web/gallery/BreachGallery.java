package no.individuellplan.web.gallery;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import no.individuellplan.core.breach.rules.BreachKind;
import no.individuellplan.core.breach.rules.BreachRisk;
import no.individuellplan.core.breach.rules.BreachStepKind;
import no.individuellplan.web.breach.BreachClock;
import no.individuellplan.web.breach.BreachTemplates;
import no.individuellplan.web.breach.BreachView;
import no.individuellplan.web.breach.BreachesView;
import no.individuellplan.web.breach.RecordBreachView;
import no.individuellplan.web.breach.ToldOfBreaches;
import no.individuellplan.web.look.Choice;
import no.individuellplan.web.look.FieldError;
import no.individuellplan.web.look.Form;

/** The pages on breaches. */
@Path("/galleri/avvik")
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class BreachGallery {
    @CheckedTemplate(basePath = "gallery")
    static class Templates {
        private Templates() {}

        static native TemplateInstance breachTold(List<ToldOfBreaches.Line> lines);
    }

    private static final Instant AT = Instant.parse("2026-11-20T13:05:00Z");
    private static final BreachClock RUNS = new BreachClock(true, AT.plusSeconds(72 * 3600), 61, null, false);
    private static final List<Choice> KINDS =
            List.of(new Choice("WRONG_RECEIVER", "Noe kom til feil mottaker"), new Choice("OTHER", "Noe annet"));
    private static final List<Choice> RISKS = List.of(
            new Choice("RISK", "Risiko", "Datatilsynet skal ha melding innen 72 timer."),
            new Choice("HIGH", "Høy risiko", "De det gjelder, skal få beskjed."));

    @GET
    @Path("liste")
    public TemplateInstance all() {
        return BreachTemplates.breaches(new BreachesView(
                List.of(
                        row(BreachKind.WRONG_RECEIVER, BreachRisk.HIGH, RUNS),
                        row(BreachKind.UNLAWFUL_READING, BreachRisk.RISK, new BreachClock(true, AT, 0, null, true))),
                List.of(
                        row(BreachKind.OTHER, BreachRisk.UNLIKELY, new BreachClock(false, AT, 0, null, false)),
                        row(BreachKind.LOST_OR_CHANGED, BreachRisk.RISK, new BreachClock(true, AT, 0, AT, false)))));
    }

    @GET
    @Path("liste-tom")
    public TemplateInstance none() {
        return BreachTemplates.breaches(new BreachesView(List.of(), List.of()));
    }

    @GET
    @Path("nytt")
    public TemplateInstance record() {
        return BreachTemplates.record(new RecordBreachView(
                "1",
                KINDS,
                List.of(new Choice("1", "Tjenestekontoret")),
                RISKS,
                Form.empty().wrong(new FieldError("kind", "Velg hva slags avvik det er.", "artikkel 33"))));
    }

    @GET
    @Path("ett")
    public TemplateInstance one() {
        return BreachTemplates.breach(new BreachView(
                "1",
                BreachKind.WRONG_RECEIVER,
                BreachRisk.HIGH,
                BreachRisk.RISK,
                "Tjenestekontoret",
                "En innkalling på papir ble lagt i naboens postkasse.",
                AT,
                "2",
                "Astrid Løvli",
                "Personvern og internkontroll, Fjellvik kommune",
                AT,
                RUNS,
                List.of("Risikoen er høy. De det gjelder, skal få beskjed uten opphold."),
                List.of(
                        new BreachView.Step(
                                BreachStepKind.ASSESSED,
                                BreachRisk.HIGH,
                                null,
                                "Naboen kjenner familien.",
                                "Astrid Løvli",
                                "Personvern og internkontroll, Fjellvik kommune",
                                AT),
                        new BreachView.Step(
                                BreachStepKind.TOLD_SOURCE,
                                null,
                                AT,
                                "Ringte sykehuset.",
                                "Astrid Løvli",
                                "Personvern og internkontroll, Fjellvik kommune",
                                AT)),
                List.of(new BreachView.About("Ane Nygård", AT), new BreachView.About("", null)),
                List.of("Et brev om deg kom til en nabo. Vi beklager."),
                1,
                List.of(new Choice("NOTED", "Mer som er kjent eller gjort")),
                RISKS,
                Form.empty()));
    }

    @GET
    @Path("fortalt")
    public TemplateInstance told() {
        return Templates.breachTold(List.of(new ToldOfBreaches.Line(
                "Et brev om deg kom til en nabo. Vi beklager.",
                "Astrid Løvli",
                "Personvern og internkontroll, Fjellvik kommune",
                AT)));
    }

    private static BreachesView.Row row(BreachKind kind, BreachRisk risk, BreachClock clock) {
        return new BreachesView.Row(kind.name(), kind, risk, AT, clock);
    }
}
