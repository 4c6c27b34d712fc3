package no.individuellplan.web.gallery;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import no.individuellplan.web.childcoordinator.ChildTemplates;
import no.individuellplan.web.childcoordinator.ChildView;
import no.individuellplan.web.childcoordinator.OwnChildView;
import no.individuellplan.web.childcoordinator.StandsView;
import no.individuellplan.web.childcoordinator.TaskView;
import no.individuellplan.web.look.Choice;
import no.individuellplan.web.look.Form;

/** The pages on the child coordinator. */
@Path("/galleri/barnekoordinator")
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class ChildGallery {
    private static final LocalDate EIGHTEEN = LocalDate.of(2027, 6, 8);

    @GET
    @Path("min-sporsmal")
    public TemplateInstance question() {
        return ChildTemplates.own(own(stands(false, "", "", false)));
    }

    @GET
    @Path("min")
    public TemplateInstance mine() {
        return ChildTemplates.own(own(stands(true, "Jonas Haugen", "", true)));
    }

    @GET
    @Path("min-tom")
    public TemplateInstance nobody() {
        StandsView none =
                new StandsView("Jonathan", "", false, "", null, "", null, EIGHTEEN, true, false, "", List.of());
        return ChildTemplates.own(own(none));
    }

    @GET
    @Path("enheten")
    public TemplateInstance unit() {
        return ChildTemplates.atWork(atWork(stands(true, "Jonas Haugen", "Marit Lunde", true), true, false, false));
    }

    @GET
    @Path("spurt")
    public TemplateInstance asked() {
        return ChildTemplates.atWork(atWork(stands(true, "", "Jonas Haugen", false), false, true, false));
    }

    @GET
    @Path("oppgaver")
    public TemplateInstance holds() {
        return ChildTemplates.atWork(atWork(stands(true, "Jonas Haugen", "", true), false, false, true));
    }

    private static OwnChildView own(StandsView stands) {
        return new OwnChildView(
                stands,
                List.of("Kommunen spør en som arbeider der, om å være barnekoordinator for Jonathan."),
                "Jonathan",
                stands.wanted() ? "" : "Morten Hansen",
                List.of(),
                Form.empty());
    }

    private static ChildView atWork(StandsView stands, boolean mayAsk, boolean askedMe, boolean holds) {
        return new ChildView(
                "/personer/1/barnekoordinator",
                "Jonathan Berge",
                3,
                stands,
                mayAsk,
                askedMe,
                holds,
                mayAsk ? "/behov/1" : "",
                mayAsk ? List.of(new Choice("1", "Marit Lunde, Psykisk helsetjeneste, Fjellvik")) : List.of(),
                List.of(
                        new Choice("COORDINATES", "At tjenestene virker sammen"),
                        new Choice("PLAN", "Framdrift i arbeidet med individuell plan")),
                Form.empty(),
                false);
    }

    private static StandsView stands(boolean wanted, String holder, String asked, boolean handOver) {
        return new StandsView(
                "Jonathan",
                "Koordinerende enhet, Fjellvik",
                wanted,
                holder,
                holder.isEmpty() ? null : LocalDate.of(2026, 3, 4),
                asked,
                asked.isEmpty() ? null : LocalDate.of(2026, 11, 20),
                EIGHTEEN,
                true,
                handOver,
                "",
                List.of(
                        new TaskView(
                                "At tjenestene virker sammen",
                                List.of(new TaskView.Did(
                                        LocalDate.of(2026, 11, 19),
                                        "Ringte skolen om skyss. Den er på plass fra mandag.",
                                        "Jonas Haugen"))),
                        new TaskView("Framdrift i arbeidet med individuell plan", List.of())));
    }
}
