package no.individuellplan.web.gallery;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.person.Representation;
import no.individuellplan.core.plan.PlanText;
import no.individuellplan.web.look.Choice;
import no.individuellplan.web.look.Form;
import no.individuellplan.web.look.Language;
import no.individuellplan.web.myplan.AboutMe;
import no.individuellplan.web.myplan.AskForPlanView;
import no.individuellplan.web.myplan.AskedOfMeView;
import no.individuellplan.web.myplan.Contact;
import no.individuellplan.web.myplan.EarlierPlan;
import no.individuellplan.web.myplan.EarlierPlanView;
import no.individuellplan.web.myplan.GoalPageView;
import no.individuellplan.web.myplan.MyPlanTemplates;
import no.individuellplan.web.myplan.MyPlanView;
import no.individuellplan.web.myplan.NewestMessage;
import no.individuellplan.web.myplan.NextThing;
import no.individuellplan.web.myplan.OfferView;
import no.individuellplan.web.myplan.PauseView;
import no.individuellplan.web.myplan.Phase;
import no.individuellplan.web.myplan.PhaseFacts;
import no.individuellplan.web.myplan.SuggestionView;
import no.individuellplan.web.myplan.TextView;
import no.individuellplan.web.myplan.Waiting;
import no.individuellplan.web.own.ActForTemplates;
import no.individuellplan.web.own.ActForView;
import no.individuellplan.web.plan.ConflictTemplates;
import no.individuellplan.web.plan.ConflictView;
import no.individuellplan.web.sharing.ConsentWords;
import no.individuellplan.web.sharing.LookedGroup;

/** The person's pages with sample people, in every phase. */
@Path("/galleri/min-plan")
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class MyPlanGallery {
    private static final List<Contact> CONTACTS = List.of(
            new Contact("Marit Lunde", Contact.Role.COORDINATOR, "22 00 00 00", "hverdager 9–15"),
            new Contact("Koordinerende enhet, Fjellvik", Contact.Role.COORDINATING_UNIT, null, null));

    @GET
    @Path("{phase}")
    public TemplateInstance myPlan(@PathParam("phase") String name) {
        Phase phase = Phase.valueOf(name.toUpperCase(java.util.Locale.ROOT));
        boolean active = phase == Phase.ACTIVE;
        return MyPlanTemplates.myPlan(new MyPlanView(
                "Ane",
                false,
                phase,
                facts(),
                active
                        ? new NextThing(
                                Samples.in(6),
                                "Avtale hva sjefen bør vite om meg",
                                Samples.NAV,
                                "Jobbe to dager i uka",
                                "jobb")
                        : null,
                List.of(),
                waiting(phase),
                phase.plan() ? Samples.matters() : null,
                phase.plan() ? Samples.aboutMe() : List.of(),
                active || phase == Phase.PAUSED ? List.of(Samples.home(), Samples.work(), Samples.walk()) : List.of(),
                active ? Samples.loose() : null,
                phase.plan() ? Samples.frame() : null,
                active
                        ? new NewestMessage(
                                "m1",
                                "Marit Lunde",
                                "Prøvedagene",
                                "Hei Ane! Hagesenteret gleder seg til å se deg.",
                                Samples.ago(3, ChronoUnit.HOURS))
                        : null,
                phase == Phase.NOTHING_REPORTED ? List.of() : LookedGroup.of(Samples.looked()),
                CONTACTS,
                true,
                active,
                active ? List.of(new EarlierPlan("e1", Samples.in(-900))) : List.of(),
                Form.empty()));
    }

    @GET
    @Path("feil")
    public TemplateInstance wrong() {
        return MyPlanTemplates.myPlan(new MyPlanView(
                "Ane",
                false,
                Phase.IN_PREPARATION,
                facts(),
                null,
                List.of(),
                List.of(),
                Samples.matters(),
                Samples.aboutMe(),
                List.of(),
                null,
                Samples.frame(),
                null,
                List.of(),
                CONTACTS,
                true,
                false,
                List.of(),
                Form.empty()
                        .with("goalWhy", "Jeg vil ut mer.")
                        .wrong("goalWords", "Skriv hva du ønsker")
                        .wrong("goalArea", "Velg hva det handler om")));
    }

    @GET
    @Path("mal")
    public TemplateInstance goal() {
        return MyPlanTemplates.goal(new GoalPageView(Samples.work(), true, Form.empty()));
    }

    @GET
    @Path("tidligere")
    public TemplateInstance earlier() {
        return MyPlanTemplates.earlier(new EarlierPlanView(
                Samples.in(-900),
                "Jeg klarer meg bra nå, og vil prøve uten.",
                List.of(new EarlierPlanView.Text(PlanText.Kind.WHAT_MATTERS, "Ro om morgenen og god tid.")),
                List.of(Samples.home(), Samples.walk()),
                null,
                Samples.frame()));
    }

    @GET
    @Path("tilbud")
    public TemplateInstance offer() {
        return MyPlanTemplates.offer(new OfferView(
                "n1",
                1,
                "Koordinerende enhet, Fjellvik",
                "Du trenger hjelp fra både kommunen, DPS og NAV over lang tid.",
                new ConsentWords(Language.NB, Clock.systemUTC()).plan(),
                null,
                false,
                null,
                true,
                Form.empty()));
    }

    @GET
    @Path("tilbud-barn")
    public TemplateInstance offerForChild() {
        return MyPlanTemplates.offer(new OfferView(
                "n1",
                1,
                "Koordinerende enhet, Fjellvik",
                null,
                new ConsentWords(Language.NB, Clock.systemUTC()).plan(),
                "Ella",
                true,
                "Morten Hansen",
                true,
                Form.empty().wrong("childsView", "Skriv hva Ella sier")));
    }

    @GET
    @Path("forslag")
    public TemplateInstance suggestion() {
        return MyPlanTemplates.suggestion(new SuggestionView(
                "s1",
                1,
                Area.LEISURE,
                "Gå tur i skogen en gang i uka",
                "Komme meg ut på tur",
                "Marit Lunde",
                Samples.ago(2, ChronoUnit.DAYS),
                Form.empty()));
    }

    @GET
    @Path("spurt")
    public TemplateInstance asked() {
        return MyPlanTemplates.askedOfMe(new AskedOfMeView(
                Samples.home().steps().get(3), "Bo trygt i egen leilighet", "Marit Lunde", Form.empty()));
    }

    @GET
    @Path("be-om")
    public TemplateInstance askForPlan() {
        return MyPlanTemplates.askForPlan(new AskForPlanView(
                false,
                false,
                List.of(new Choice("1", "Fjellvik kommune"), new Choice("2", "Sundøy kommune")),
                Form.empty()));
    }

    @GET
    @Path("om-meg")
    public TemplateInstance text() {
        return MyPlanTemplates.text(new TextView(
                AboutMe.Kind.RESOURCES,
                Samples.aboutMe().getFirst().text(),
                Form.empty().with("words", "Jeg er god med planter.")));
    }

    @GET
    @Path("hvem")
    public TemplateInstance actFor() {
        return ActForTemplates.actFor(new ActForView(
                "Guri Sæther", "a", List.of(new ActForView.Other("a", "Asbjørn Kvam", Representation.Kind.GUARDIAN))));
    }

    @GET
    @Path("pause")
    public TemplateInstance pause() {
        return MyPlanTemplates.pause(new PauseView(1, Form.empty()));
    }

    @GET
    @Path("avslutt")
    public TemplateInstance end() {
        return MyPlanTemplates.end(new PauseView(1, Form.empty()));
    }

    @GET
    @Path("konflikt")
    public TemplateInstance conflict() {
        return ConflictTemplates.conflict(new ConflictView(
                "Hva er viktig for meg",
                "/min-plan",
                "/min-plan/viktig",
                "words",
                Samples.matters().words() + " Jeg liker best å snakke sammen før lunsj.",
                Samples.matters().words(),
                "Guri Sæther",
                Samples.ago(4, ChronoUnit.MINUTES),
                5));
    }

    private static List<Waiting> waiting(Phase phase) {
        return switch (phase) {
            case ACTIVE ->
                List.of(
                        new Waiting(
                                Waiting.Kind.SUGGESTION, "s1", "", "Marit Lunde", Samples.ago(2, ChronoUnit.DAYS), 1),
                        new Waiting(
                                Waiting.Kind.SHARING,
                                "c1",
                                "NAV Fjellvik",
                                "Siv Bakken",
                                Samples.ago(4, ChronoUnit.DAYS),
                                1));
            case OFFERED ->
                List.of(new Waiting(
                        Waiting.Kind.OFFER,
                        "n1",
                        "",
                        "Koordinerende enhet, Fjellvik",
                        Samples.ago(1, ChronoUnit.DAYS),
                        1));
            case NOTHING_REPORTED,
                    REPORTED,
                    ENTITLED,
                    NOT_ENTITLED,
                    WAITS_FOR_OTHERS,
                    DECLINED,
                    AWAITING_COORDINATOR,
                    IN_PREPARATION,
                    PAUSED,
                    ENDED -> List.of();
        };
    }

    private static PhaseFacts facts() {
        return new PhaseFacts(
                Samples.ago(9, ChronoUnit.DAYS),
                "Ingrid Solberg, DPS Havnes",
                false,
                "Du trenger hjelp fra både kommunen, DPS og NAV over lang tid.",
                "Morten Hansen",
                Samples.in(90),
                true,
                "Marit Lunde",
                "Koordinerende enhet, Fjellvik",
                Samples.in(40),
                "Jeg trenger litt ro.",
                null,
                2);
    }
}
