package no.individuellplan.web.gallery;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.access.Basis;
import no.individuellplan.core.audit.AccessLogEntry.Kind;
import no.individuellplan.core.oversight.rules.Outcome;
import no.individuellplan.core.oversight.rules.SignalKind;
import no.individuellplan.web.ahead.AheadLine;
import no.individuellplan.web.emergency.EmergencyTemplates;
import no.individuellplan.web.emergency.EmergencyView;
import no.individuellplan.web.emergency.Told;
import no.individuellplan.web.look.Choice;
import no.individuellplan.web.look.FieldError;
import no.individuellplan.web.look.Form;
import no.individuellplan.web.oversight.OversightTemplates;
import no.individuellplan.web.oversight.OversightTexts;
import no.individuellplan.web.oversight.SignalView;
import no.individuellplan.web.oversight.SignalsView;
import no.individuellplan.web.oversight.SignalsView.Row;
import no.individuellplan.web.staff.Words;
import no.individuellplan.web.words.StateTexts;

/** The pages on control of access. */
@Path("/galleri/personvern")
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class OversightGallery {
    @CheckedTemplate(basePath = "gallery")
    static class Templates {
        private Templates() {}

        static native TemplateInstance told(List<Told.Line> lines);

        static native TemplateInstance ahead(List<AheadLine> own, List<AheadLine> atWork);
    }

    private static final LocalDate DAY = LocalDate.of(2026, 11, 18);
    private static final Instant AT = Instant.parse("2026-11-18T20:40:00Z");
    private final Words words;

    OversightGallery(Words words) {
        this.words = words;
    }

    @GET
    @Path("liste")
    public TemplateInstance signals() {
        return OversightTemplates.signals(new SignalsView(
                Arrays.stream(SignalKind.values())
                        .map(kind -> new Row(kind.name(), kind, "Vera Lien", DAY, 4, null))
                        .toList(),
                List.of(new Row("1", SignalKind.COLLEAGUE, "Siv Bakken", DAY.minusDays(3), 2, Outcome.ASKED_LEADER)),
                List.of(
                        new Row("2", SignalKind.SAME_SURNAME, "Jonas Haugen", DAY.minusDays(5), 1, Outcome.FINE),
                        new Row(
                                "3",
                                SignalKind.REFUSED_TRIES,
                                "Henrik Vold",
                                DAY.minusDays(9),
                                3,
                                Outcome.FOLLOW_UP))));
    }

    @GET
    @Path("liste-tom")
    public TemplateInstance none() {
        return OversightTemplates.signals(new SignalsView(List.of(), List.of(), List.of()));
    }

    @GET
    @Path("tegn")
    public TemplateInstance signal() {
        return OversightTemplates.signal(view(false, Form.empty()));
    }

    @GET
    @Path("tegn-eget")
    public TemplateInstance own() {
        return OversightTemplates.signal(view(true, Form.empty()));
    }

    @GET
    @Path("tegn-feil")
    public TemplateInstance wrong() {
        return OversightTemplates.signal(view(
                false,
                Form.empty()
                        .wrong(new FieldError("outcome", "Velg hva du kom fram til.", "pasientjournalloven § 22"))
                        .wrong(new FieldError(
                                "words", "Skriv kort hvorfor, så det kan etterprøves.", "pasientjournalloven § 22"))));
    }

    @GET
    @Path("nod")
    public TemplateInstance emergency() {
        return EmergencyTemplates.open(new EmergencyView(areas(), 4, 3, Form.empty()));
    }

    @GET
    @Path("nod-feil")
    public TemplateInstance emergencyWrong() {
        return EmergencyTemplates.open(new EmergencyView(
                areas(),
                4,
                3,
                Form.empty()
                        .with("nationalId", "15849010260")
                        .wrong(new FieldError(
                                "areas",
                                "Velg noen få deler av planen, bare det du må vite nå.",
                                "helsepersonelloven § 23"))
                        .wrong(new FieldError(
                                "reason",
                                "Skriv hvorfor det haster. Personen får lese det.",
                                "pasientjournalloven § 22 a"))));
    }

    @GET
    @Path("fortalt")
    public TemplateInstance told() {
        return Templates.told(List.of(new Told.Line(
                "Silje Dahl",
                "DPS Havnes, døgnenhet, Havnes sykehus HF",
                AT,
                AT.plusSeconds(4 * 3600),
                true,
                List.of(Area.HEALTH, Area.FAMILY_AND_NETWORK),
                "Kari kom inn i natt og kunne ikke svare. Jeg måtte vite hvem hun går til, og hva som hjelper.",
                "Livet sto på spill, og Kari kunne ikke spørres.")));
    }

    @GET
    @Path("kommer")
    public TemplateInstance ahead() {
        String words = "Fra du er 16 år, svarer du selv ja eller nei til plan, koordinator og deling.";
        return Templates.ahead(
                List.of(
                        new AheadLine("", DAY.plusDays(20), "Delingen med NAV Fjellvik går snart ut.", "", true),
                        new AheadLine("", DAY.plusDays(60), words, "", false)),
                List.of(new AheadLine("Jonathan Berge", DAY.plusDays(60), "Fyller 16 år.", words, false)));
    }

    private List<Choice> areas() {
        return Area.SHAREABLE.stream()
                .sorted()
                .map(area -> new Choice(area.name(), words.in(StateTexts.class).area(area)))
                .toList();
    }

    private SignalView view(boolean own, Form form) {
        return new SignalView(
                "1",
                SignalKind.OUTSIDE_HOURS,
                "Vera Lien",
                "Fjellvik skole, Fjellvik kommune",
                DAY,
                List.of(
                        new SignalView.Line(
                                AT,
                                "Ella Vik Hansen",
                                true,
                                Kind.READ,
                                Basis.CONSENT,
                                List.of(Area.PLAN, Area.LEISURE)),
                        new SignalView.Line(AT, "", true, Kind.REFUSED, null, List.of(Area.IDENTITY)),
                        new SignalView.Line(AT, "", false, Kind.REFUSED, null, List.of())),
                List.of("Innlagt bevisstløs. Måtte vite hva hun bruker av medisiner."),
                List.of(new SignalView.Decided(
                        Outcome.ASKED_LEADER,
                        "Spurte rektor om hun arbeidet den kvelden.",
                        "Astrid Løvli",
                        "Personvern og internkontroll, Fjellvik kommune",
                        AT)),
                own,
                Arrays.stream(Outcome.values())
                        .map(one -> new Choice(
                                one.name(), words.in(OversightTexts.class).chooseOutcome(one)))
                        .toList(),
                form);
    }
}
