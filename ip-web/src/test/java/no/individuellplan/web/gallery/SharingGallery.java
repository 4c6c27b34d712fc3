package no.individuellplan.web.gallery;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.access.Basis;
import no.individuellplan.core.consent.ConsentEntry.Answer;
import no.individuellplan.core.consent.ConsentKind;
import no.individuellplan.core.message.EMessageState;
import no.individuellplan.core.readers.Readers;
import no.individuellplan.web.look.Form;
import no.individuellplan.web.look.Language;
import no.individuellplan.web.sharing.AskedToShare;
import no.individuellplan.web.sharing.ChangeSharingView;
import no.individuellplan.web.sharing.ConsentView;
import no.individuellplan.web.sharing.ConsentWords;
import no.individuellplan.web.sharing.EarlierAnswer;
import no.individuellplan.web.sharing.KeepOutLine;
import no.individuellplan.web.sharing.KeepOutView;
import no.individuellplan.web.sharing.OnPaper;
import no.individuellplan.web.sharing.ReadersView;
import no.individuellplan.web.sharing.SeesByDuty;
import no.individuellplan.web.sharing.SentCopy;
import no.individuellplan.web.sharing.Shared;
import no.individuellplan.web.sharing.SharingTemplates;
import no.individuellplan.web.sharing.SharingView;
import no.individuellplan.web.sharing.StopView;

/** The pages about sharing with sample people. */
@Path("/galleri/deling")
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class SharingGallery {
    private static final List<Area> ASKED = List.of(Area.ABOUT_ME, Area.WORK_AND_EDUCATION, Area.EVERYDAY);

    @GET
    public TemplateInstance sharing() {
        return SharingTemplates.sharing(new SharingView(
                List.of(new AskedToShare("c1", "NAV Fjellvik", "Marit Lunde", Samples.ago(4, ChronoUnit.DAYS))),
                List.of(new OnPaper("NAV Fjellvik", "Marit Lunde", "Turid Aasen", Samples.in(-2))),
                List.of(new Shared(
                        "dps",
                        "DPS Havnes, poliklinikk",
                        "Havnes sykehus HF",
                        List.of(Area.ABOUT_ME, Area.HEALTH, Area.EVERYDAY),
                        List.of(new KeepOutLine(
                                "Snakke om det vonde", Area.HEALTH, "Ane Nygård", false, "/galleri/deling")),
                        "Følge opp behandlingen sammen med kommunen",
                        Samples.in(-40),
                        Samples.in(300))),
                List.of(
                        new SentCopy(
                                "DPS Havnes, poliklinikk",
                                List.of(Area.ABOUT_ME, Area.HEALTH),
                                3,
                                EMessageState.STOPPED,
                                Samples.ago(2, ChronoUnit.HOURS)),
                        new SentCopy(
                                "Fjellvik legesenter",
                                List.of(),
                                0,
                                EMessageState.ACKNOWLEDGED,
                                Samples.ago(3, ChronoUnit.DAYS))),
                List.of(
                        new SeesByDuty(
                                "Marit Lunde",
                                "Psykisk helsetjeneste, Fjellvik",
                                Basis.COORDINATOR,
                                List.of(Area.PLAN, Area.HOUSING)),
                        new SeesByDuty(
                                "Koordinerende enhet, Fjellvik",
                                null,
                                Basis.COORDINATING_UNIT,
                                List.of(Area.NEED, Area.COORDINATION))),
                List.of(new EarlierAnswer(
                        ConsentKind.PLAN, Answer.GIVEN, null, "Du", null, Samples.ago(60, ChronoUnit.DAYS)))));
    }

    @GET
    @Path("tom")
    public TemplateInstance nothingShared() {
        return SharingTemplates.sharing(
                new SharingView(List.of(), List.of(), List.of(), List.of(), List.of(), List.of()));
    }

    @GET
    @Path("samtykke")
    public TemplateInstance consent() {
        return SharingTemplates.consent(asked());
    }

    @GET
    @Path("samtykke/prove")
    public TemplateInstance tried() {
        return SharingTemplates.consent(asked().trying(PreviewGallery.tried("NAV Fjellvik")));
    }

    private static ConsentView asked() {
        Form form = Form.empty()
                .with("until", "1.6.2027")
                .with("areas", ASKED.stream().map(Area::name).toList());
        return new ConsentView(
                "c1",
                1,
                "NAV Fjellvik",
                "NAV",
                "Marit Lunde",
                ASKED,
                "Finne arbeid som passer, og følge opp prøvedagene",
                Samples.in(190),
                new ConsentWords(Language.NB, Clock.systemUTC())
                        .sharing("NAV Fjellvik", ASKED, "Finne arbeid som passer", Samples.in(190)),
                null,
                false,
                form,
                null);
    }

    @GET
    @Path("endre")
    public TemplateInstance change() {
        Form form = Form.empty()
                .with("until", "1.6.2027")
                .with("areas", ASKED.stream().map(Area::name).toList());
        return SharingTemplates.change(new ChangeSharingView(
                "nav",
                "NAV Fjellvik",
                "NAV",
                "Finne arbeid som passer",
                new ConsentWords(Language.NB, Clock.systemUTC())
                        .sharing("NAV Fjellvik", ASKED, "Finne arbeid som passer", Samples.in(190)),
                null,
                false,
                form,
                null));
    }

    @GET
    @Path("utenfor")
    public TemplateInstance keepOut() {
        return SharingTemplates.keepOut(new KeepOutView(
                "dps",
                "DPS Havnes, poliklinikk",
                "Havnes sykehus HF",
                List.of(
                        new KeepOutLine("Hva er viktig for meg", Area.ABOUT_ME, null, false, "/galleri/deling"),
                        new KeepOutLine("Snakke om det vonde", Area.HEALTH, "Ane Nygård", false, "/galleri/deling"),
                        new KeepOutLine("Ringe på torsdag", Area.HEALTH, null, true, "/galleri/deling"))));
    }

    @GET
    @Path("hvem-ser")
    public TemplateInstance readers() {
        return SharingTemplates.readers(new ReadersView(
                "Snakke om det vonde",
                List.of(
                        new ReadersView.Sees("Ane Nygård", null, true, Basis.OWN, null, null, null, true),
                        new ReadersView.Sees(
                                "Marit Lunde",
                                "Fjellvik psykisk helse og rus",
                                false,
                                Basis.COORDINATOR,
                                null,
                                null,
                                null,
                                true),
                        new ReadersView.Sees(
                                null,
                                "DPS Havnes, poliklinikk",
                                false,
                                Basis.CONSENT,
                                Samples.in(-100),
                                Samples.in(84),
                                null,
                                false)),
                List.of(
                        new ReadersView.DoesNotSee("NAV Fjellvik", Readers.Why.TAKEN_BACK, Samples.in(-3)),
                        new ReadersView.DoesNotSee("Fjellvik skole", Readers.Why.NEVER_SHARED, null))));
    }

    @GET
    @Path("stopp")
    public TemplateInstance stop() {
        return SharingTemplates.stop(new StopView(
                "nav",
                "NAV Fjellvik",
                ASKED,
                List.of("Avtale hva sjefen bør vite om meg"),
                List.of("Jobbe to dager i uka", "Avtale hva sjefen bør vite om meg")));
    }

    @GET
    @Path("hvem-har-sett")
    public TemplateInstance whoHasLooked() {
        return SharingTemplates.whoHasLooked(Samples.whoHasLooked());
    }
}
