package no.individuellplan.web.gallery;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import no.individuellplan.core.person.DecisionCompetence.Matter;
import no.individuellplan.core.person.Representation.Ground;
import no.individuellplan.core.person.Representation.Kind;
import no.individuellplan.core.person.Representation.Part;
import no.individuellplan.web.acting.ActingTemplates;
import no.individuellplan.web.acting.ActsLine;
import no.individuellplan.web.acting.AloneLine;
import no.individuellplan.web.acting.CompetenceLine;
import no.individuellplan.web.acting.KinLine;
import no.individuellplan.web.acting.NewView;
import no.individuellplan.web.acting.WhoActsView;
import no.individuellplan.web.look.Choice;
import no.individuellplan.web.look.Form;

/** The pages on who may act for a person. */
@Path("/galleri/hvem-handler")
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class ActingGallery {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 18);

    @GET
    @Path("mine")
    public TemplateInstance mine() {
        return ActingTemplates.mine(view("/min-plan/hvem-handler"));
    }

    @GET
    @Path("jobb")
    public TemplateInstance atWork() {
        return ActingTemplates.atWork(view("/personer/1/hvem-handler"));
    }

    @GET
    @Path("gi")
    public TemplateInstance give() {
        return ActingTemplates.letAct(new NewView(
                "/min-plan/hvem-handler/fullmakt",
                "/min-plan/hvem-handler",
                "Ane Nygård",
                Kind.ATTORNEY,
                true,
                List.of(),
                List.of(),
                List.of(new Choice("HEALTH", "Helse"), new Choice("ANSWERS", "Svare ja og nei for meg")),
                Form.empty().wrong("parts", "Velg hva fullmakten gjelder, og siste dag den gjelder.")));
    }

    @GET
    @Path("barnevernet")
    public TemplateInstance care() {
        return ActingTemplates.letAct(new NewView(
                "/personer/1/hvem-handler/ny/barnevernet",
                "/personer/1/hvem-handler",
                "Ella Vik Hansen",
                Kind.CHILD_WELFARE,
                false,
                List.of(new Choice("1", "Barneverntjenesten, Fjellvik")),
                List.of(new Choice("CARE_ORDER", "Omsorgsovertakelse (barnevernsloven § 5-1)")),
                List.of(),
                Form.empty()));
    }

    @GET
    @Path("slutt")
    public TemplateInstance end() {
        return ActingTemplates.end(
                "/personer/1/hvem-handler/1/slutt", "/personer/1/hvem-handler", "Guri Sæther", Form.empty());
    }

    @GET
    @Path("kompetanse")
    public TemplateInstance competence() {
        return ActingTemplates.competence(
                "/personer/1/hvem-handler/kompetanse",
                "/personer/1/hvem-handler",
                "Asbjørn Kvam",
                List.of(new Choice("PLAN", "Om det skal lages en plan")),
                Form.empty());
    }

    @GET
    @Path("en-forelder")
    public TemplateInstance oneParent() {
        return ActingTemplates.oneParent(
                "/personer/1/hvem-handler/en-forelder",
                "/personer/1/hvem-handler",
                "Ella Vik Hansen",
                List.of(new Choice("1", "Tone Vik")),
                List.of(new Choice("SHARING", "Hvem som får se planen")),
                List.of(new Choice("1", "DPS Havnes, poliklinikk")),
                Form.empty().wrong("why", "Skriv hvorfor hjelpen er nødvendig for barnet."));
    }

    private static WhoActsView view(String base) {
        ActsLine parent =
                new ActsLine("", "Tone Vik", Kind.PARENT, null, "", List.of(), "", null, null, "", null, false);
        ActsLine care = new ActsLine(
                "a",
                "Berit Haugland",
                Kind.CHILD_WELFARE,
                Ground.CARE_ORDER,
                "Barneverntjenesten, Fjellvik",
                List.of(),
                "Vedtak 2026/12",
                DAY,
                null,
                "Marit Lunde",
                null,
                false);
        ActsLine attorney = new ActsLine(
                "b",
                "Guri Sæther",
                Kind.ATTORNEY,
                Ground.WRITTEN,
                "",
                List.of(Part.HEALTH, Part.ANSWERS),
                "",
                DAY,
                DAY.plusMonths(3),
                "Ane Nygård",
                null,
                true);
        ActsLine over = new ActsLine(
                "c",
                "Randi Haugen",
                Kind.ATTORNEY,
                Ground.WRITTEN,
                "",
                List.of(Part.LEISURE),
                "",
                DAY.minusMonths(3),
                DAY,
                "Ane Nygård",
                DAY,
                false);
        return new WhoActsView(
                base,
                "Ane Nygård",
                List.of(parent),
                List.of(care, attorney),
                List.of(over),
                List.of(new KinLine("k", "Guri Sæther", "Nabo og venn", true, DAY.plusMonths(6))),
                List.of(new CompetenceLine(
                        List.of(Matter.PLAN, Matter.SHARING),
                        "Forstår hva hun vil i hverdagen, men ikke følgene av en hel plan.",
                        "Ane og vergen",
                        DAY,
                        DAY.plusMonths(6))),
                List.of(new AloneLine(
                        "Tone Vik",
                        Matter.SHARING,
                        "DPS Havnes, poliklinikk",
                        "Må få hjelp til å sove nå.",
                        true,
                        "Vil vente til etter jul.",
                        "Marit Lunde",
                        DAY.plusMonths(1))),
                false,
                Form.empty());
    }
}
