package no.individuellplan.web.gallery;

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
import java.util.UUID;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.id.UnitId;
import no.individuellplan.core.law.LegalChoices;
import no.individuellplan.core.rights.Hold;
import no.individuellplan.core.rights.RightsRequest;
import no.individuellplan.core.rights.RightsStep;
import no.individuellplan.core.rights.rules.ComplaintAbout;
import no.individuellplan.core.rights.rules.DeletionGround;
import no.individuellplan.web.look.Choice;
import no.individuellplan.web.look.FieldError;
import no.individuellplan.web.look.Form;
import no.individuellplan.web.rights.AnswerView;
import no.individuellplan.web.rights.AskView;
import no.individuellplan.web.rights.ComplainView;
import no.individuellplan.web.rights.MyRightsView;
import no.individuellplan.web.rights.RightsLine;
import no.individuellplan.web.rights.RightsTemplates;
import no.individuellplan.web.rights.RightsTexts;
import no.individuellplan.web.rights.ToAnswerView;
import no.individuellplan.web.staff.Words;

/** The pages on rights in use. */
@Path("/galleri/rettigheter")
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class RightsGallery {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 3);
    private static final Instant AT = Instant.parse("2026-11-10T18:05:00Z");
    private static final RightsLine.Step PRELIMINARY = new RightsLine.Step(
            RightsStep.Kind.PRELIMINARY,
            "Takk for at du sier fra. Vi snakker med koordinatoren din og svarer deg.",
            DAY,
            "Turid Aasen",
            "Koordinerende enhet, Fjellvik kommune",
            AT);
    private static final RightsLine.Step FORWARDED = new RightsLine.Step(
            RightsStep.Kind.FORWARDED,
            "Vi er ikke enige, og har sendt klagen til statsforvalteren.",
            null,
            "Turid Aasen",
            "Koordinerende enhet, Fjellvik kommune",
            AT);
    private final Words words;

    RightsGallery(Words words) {
        this.words = words;
    }

    @GET
    @Path("mine")
    public TemplateInstance mine() {
        return RightsTemplates.mine(
                new MyRightsView(List.of(line(true, PRELIMINARY, FORWARDED), line(false, PRELIMINARY), line(false))));
    }

    @GET
    @Path("mine-tom")
    public TemplateInstance none() {
        return RightsTemplates.mine(new MyRightsView(List.of()));
    }

    @GET
    @Path("klage")
    public TemplateInstance complain() {
        return RightsTemplates.complain(new ComplainView(subjects(), makers(), false, Form.empty()));
    }

    @GET
    @Path("klage-feil")
    public TemplateInstance wrong() {
        return RightsTemplates.complain(new ComplainView(
                subjects(),
                makers(),
                true,
                Form.empty()
                        .wrong(new FieldError(
                                "about", "Velg hva klagen handler om.", "forskrift om individuell plan § 11"))
                        .wrong(new FieldError(
                                "words",
                                "Skriv hva du vil klage på. Det kan være kort.",
                                "pasient- og brukerrettighetsloven § 7-3"))));
    }

    @GET
    @Path("liste")
    public TemplateInstance list() {
        return RightsTemplates.toAnswer(new ToAnswerView(
                List.of(line(true), line(false, PRELIMINARY)), List.of(line(false, PRELIMINARY, FORWARDED))));
    }

    @GET
    @Path("liste-tom")
    public TemplateInstance emptyList() {
        return RightsTemplates.toAnswer(new ToAnswerView(List.of(), List.of()));
    }

    @GET
    @Path("svar")
    public TemplateInstance answer() {
        RightsTexts say = words.in(RightsTexts.class);
        return RightsTemplates.answer(new AnswerView(
                line(true, PRELIMINARY),
                4,
                Arrays.stream(RightsStep.Kind.values())
                        .map(one -> new Choice(one.name(), say.choose(one)))
                        .toList(),
                List.of(new Hold(
                        UUID.randomUUID(),
                        new PersonId(UUID.randomUUID()),
                        new UnitId(UUID.randomUUID()),
                        "Klagen er ikke ferdig behandlet.",
                        "Turid Aasen",
                        Instant.parse("2026-11-02T09:00:00Z"))),
                Form.empty()
                        .wrong(new FieldError(
                                "until",
                                "Skriv hvilken dag personen får svar. Det må være fram i tid.",
                                "forvaltningsloven § 11 a"))));
    }

    @GET
    @Path("be-om")
    public TemplateInstance ask() {
        RightsTexts say = words.in(RightsTexts.class);
        return RightsTemplates.ask(new AskView(
                Arrays.stream(RightsRequest.Kind.values())
                        .map(one -> new Choice(one.name(), say.kind(one), say.kindHint(one)))
                        .toList(),
                List.of(new Choice("1", "Komme meg ut på tur")),
                Arrays.stream(DeletionGround.values())
                        .map(one -> new Choice(one.name(), say.ground(one)))
                        .toList(),
                Form.empty().wrong(new FieldError("item", "Velg hva det gjelder.", "helsepersonelloven § 42"))));
    }

    @GET
    @Path("ta-med")
    public TemplateInstance takeAlong() {
        return RightsTemplates.takeAlong();
    }

    private List<Choice> subjects() {
        RightsTexts say = words.in(RightsTexts.class);
        return Arrays.stream(ComplaintAbout.values())
                .map(one -> new Choice(
                        one.name(),
                        say.about(one),
                        say.aboutHint(one.weeks(LegalChoices.DEFAULT), say.body(one.body()))))
                .toList();
    }

    private static List<Choice> makers() {
        return List.of(new Choice("1", "Koordinerende enhet, Fjellvik"), new Choice("2", "DPS Havnes, poliklinikk"));
    }

    private static RightsLine line(boolean late, RightsLine.Step... steps) {
        boolean closed = steps.length > 0 && steps[steps.length - 1].kind().closes();
        return new RightsLine(
                "1",
                RightsRequest.Kind.COMPLAINT,
                ComplaintAbout.PLAN_OR_COORDINATOR,
                "",
                null,
                "Berit Haugland",
                "Psykisk helsetjeneste, Fjellvik",
                "Koordinerende enhet, Fjellvik",
                "00 00 00 00",
                "Jeg ble lovet et møte før sommeren. Det har ikke vært noe møte.",
                "Berit Haugland",
                late ? "Fullmakt av 1. mars 2026, underskrevet av Berit" : "",
                DAY.minusDays(40),
                late,
                AT,
                closed ? null : DAY,
                late,
                closed,
                steps.length == 0 ? null : steps[steps.length - 1].kind(),
                List.of(steps));
    }
}
