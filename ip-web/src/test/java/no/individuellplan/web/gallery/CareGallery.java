package no.individuellplan.web.gallery;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import no.individuellplan.web.look.Choice;
import no.individuellplan.web.look.Form;
import no.individuellplan.web.pathway.CareTemplates;
import no.individuellplan.web.pathway.CareView;
import no.individuellplan.web.pathway.CoursePageView;
import no.individuellplan.web.pathway.CourseView;
import no.individuellplan.web.pathway.MyCareView;
import no.individuellplan.web.pathway.StartCourseView;
import no.individuellplan.web.pathway.TreatmentView;

/** The pages on treatment and the plan. */
@Path("/galleri/behandling")
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class CareGallery {
    @GET
    @Path("enheten")
    public TemplateInstance atWork() {
        return CareTemplates.atWork(
                new TreatmentView("Ane Nygård", lasting(), lar("5.9.2026"), List.of(course(true)), null));
    }

    @GET
    @Path("enheten-tom")
    public TemplateInstance empty() {
        return CareTemplates.atWork(new TreatmentView(
                "Ane Nygård",
                view(null, null, List.of(), List.of()),
                care(true, null, null, List.of(), null, List.of()),
                List.of(),
                "/personer/1/behandling/forlop"));
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
        return CareTemplates.mine(new MyCareView(List.of(lasting(), over, lar("5.9.2026")), List.of(course(true))));
    }

    /** In LAR alone; there is no plan, and none has been offered. */
    @GET
    @Path("lar")
    public TemplateInstance larAtWork() {
        return CareTemplates.atWork(new TreatmentView("Ane Nygård", null, lar(null), List.of(), null));
    }

    @GET
    @Path("lar-min")
    public TemplateInstance larMine() {
        return CareTemplates.mine(new MyCareView(List.of(lar("5.9.2026")), List.of()));
    }

    @GET
    @Path("min-tom")
    public TemplateInstance nothing() {
        return CareTemplates.mine(new MyCareView(List.of(), List.of()));
    }

    @GET
    @Path("forlop")
    public TemplateInstance oneCourse() {
        return CareTemplates.course(new CoursePageView(
                "/personer/1/behandling",
                "Ane Nygård",
                course(false),
                Form.empty().wrong("day", "Dagen kan ikke være fram i tid.")));
    }

    @GET
    @Path("forlop-start")
    public TemplateInstance start() {
        return CareTemplates.start(new StartCourseView(
                "/personer/1/behandling/forlop",
                "/personer/1/behandling",
                "Ane Nygård",
                false,
                List.of(
                        new Choice("D01", "Rusbehandling (D01)"),
                        new Choice("D11", "Psykisk helsevern for voksne (D11)")),
                List.of(new Choice("OUTPATIENT", "Poliklinisk"), new Choice("INPATIENT", "Døgn")),
                Form.empty()));
    }

    @GET
    @Path("forlop-mine")
    public TemplateInstance waiting() {
        return CareTemplates.mine(new MyCareView(List.of(), List.of(course(false))));
    }

    /** @param begun help has begun; else the deadline has passed and it has not */
    private static CourseView course(boolean begun) {
        CourseView.Line wrong = new CourseView.Line("Første oppmøte", "8.9.2026", null, "Silje Dahl", "8.9.2026", true);
        CourseView.Line team = new CourseView.Line(
                "Ansvarsgruppe", "12.9.2026", "Ja, vi møtes i oktober.", "Silje Dahl", "12.9.2026", false);
        return new CourseView(
                "/personer/1/behandling/forlop/2",
                "Psykisk helsevern for voksne",
                "Poliklinisk",
                true,
                "1.9.2026",
                null,
                "DPS Havnes, poliklinikk",
                new CourseView.Hard("20.9.2026", begun ? "9.9.2026" : null, !begun, false),
                begun
                        ? List.of(
                                new CourseView.Soft(
                                        "Fra første oppmøte til klinisk beslutning",
                                        "9.9.2026",
                                        "21.10.2026",
                                        "2.11.2026",
                                        true,
                                        "Legen var syk.",
                                        List.of()),
                                new CourseView.Soft(
                                        "Fra klinisk beslutning til første evaluering",
                                        "2.11.2026",
                                        "14.12.2026",
                                        null,
                                        false,
                                        null,
                                        List.of()))
                        : List.of(),
                List.of(team),
                "10.12.2026",
                !begun,
                List.of("Se sammen på om det trengs en kriseplan, og skriv hva dere kom fram til."),
                List.of(team, wrong),
                List.of(new Choice("FIRST_ATTENDANCE", "Første oppmøte"), new Choice("EVALUATION", "Evaluering")),
                List.of(new Choice("1", "Evalueringen 3.11.2026")),
                List.of(new Choice("CARE_TEAM", "Ansvarsgruppe")));
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

    private static CareView lar(String offered) {
        return care(
                true,
                "3.9.2026",
                null,
                List.of(),
                offered,
                offered == null
                        ? List.of(
                                "Ta initiativ til individuell plan og koordinator så snart som mulig. Planen er frivillig, og"
                                        + " behandlingen avhenger ikke av den.")
                        : List.of());
    }

    private static CareView view(String from, String until, List<CareView.Account> accounts, List<String> asked) {
        return care(false, from, until, accounts, null, asked);
    }

    private static CareView care(
            boolean lar,
            String from,
            String until,
            List<CareView.Account> accounts,
            String offered,
            List<String> asked) {
        return new CareView(
                lar,
                "/personer/1/behandling",
                "Ane Nygård",
                from != null && until == null,
                from,
                until,
                "Silje Dahl",
                "DPS Havnes, døgnenhet",
                asked.isEmpty() || !lar ? "6.5.2026" : null,
                "Marit Lunde",
                accounts,
                offered,
                asked,
                "22.11.2026",
                Form.empty());
    }
}
