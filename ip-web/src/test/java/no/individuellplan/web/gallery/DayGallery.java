package no.individuellplan.web.gallery;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.followup.FollowUpKind;
import no.individuellplan.core.followup.FollowUpState;
import no.individuellplan.core.followup.ReferralDifference;
import no.individuellplan.core.measure.MeasureState;
import no.individuellplan.core.plan.PlanState;
import no.individuellplan.web.day.AdmissionView;
import no.individuellplan.web.day.AnswerReadyView;
import no.individuellplan.web.day.DayTemplates;
import no.individuellplan.web.day.DayView;
import no.individuellplan.web.look.Choice;
import no.individuellplan.web.look.FieldError;
import no.individuellplan.web.look.Form;
import no.individuellplan.web.plan.staff.Head;
import no.individuellplan.web.plan.staff.NamedServicesTemplates;
import no.individuellplan.web.plan.staff.NamedServicesView;

/** The day of somebody at work: full, empty, and with an answer that must be mended. */
@Path("/galleri/arbeid")
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class DayGallery {
    private final Clock clock;

    DayGallery(Clock clock) {
        this.clock = clock;
    }

    @GET
    public TemplateInstance full() {
        return DayTemplates.day(view(Form.empty(), false));
    }

    @GET
    @Path("tom")
    public TemplateInstance empty() {
        return DayTemplates.day(new DayView(
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Form.empty(),
                false));
    }

    @GET
    @Path("feil")
    public TemplateInstance wrong() {
        Form form = Form.empty()
                .wrong(new FieldError(
                        "reason-2", "Skriv hvorfor. Da kan planen endres.", "helse- og omsorgstjenesteloven § 3-4"));
        return DayTemplates.day(view(form, false));
    }

    @GET
    @Path("svar")
    public TemplateInstance answerReady() {
        Instant at = clock.instant().minus(Duration.ofHours(3));
        return DayTemplates.answerReady(new AnswerReadyView(
                "10",
                "Ane Nygård",
                "DPS Havnes, døgn",
                "t10",
                at,
                true,
                0,
                Form.empty().with("text", ""),
                true));
    }

    @GET
    @Path("innleggelsesrapport")
    public TemplateInstance admission() {
        return DayTemplates.admission(report(
                List.of(
                        new Choice("a", "Det personen trenger", "Jeg trenger søvn, og noen som ringer før de kommer."),
                        new Choice("b", "Samtaler", "DPS Havnes, poliklinikk. På poliklinikken. En gang i uken")),
                Form.empty().with("told", List.of("a", "b")),
                false));
    }

    @GET
    @Path("innleggelsesrapport/feil")
    public TemplateInstance emptyAdmission() {
        return DayTemplates.admission(report(
                List.of(),
                Form.empty().wrong(new FieldError("text", "Velg noe fra planen, eller skriv noe de bør vite.", null)),
                true));
    }

    private AdmissionView report(List<Choice> choices, Form form, boolean stale) {
        Instant at = clock.instant().minus(Duration.ofHours(3));
        return new AdmissionView(
                "5",
                "Ane Nygård",
                "DPS Havnes, døgn",
                "t5",
                at,
                false,
                at.plus(Duration.ofHours(24)),
                choices,
                0,
                form,
                stale);
    }

    @GET
    @Path("tjenester")
    public TemplateInstance namedServices() {
        return NamedServicesTemplates.namedServices(new NamedServicesView(
                new Head("/personer/p/plan", "Ane Nygård", PlanState.ACTIVE, null, null, null, null, null, 0),
                "t11",
                List.of(
                        new NamedServicesView.Line(
                                "Trygghetsalarm",
                                "Må kunne nås fra sengen",
                                List.of(
                                        new NamedServicesView.Way("/personer/p/plan/mal/1/tiltak", "Sove om natten"),
                                        new NamedServicesView.Way("/personer/p/plan/mal/2/tiltak", "Bo hjemme"))),
                        new NamedServicesView.Line(
                                "Helsetjenester i hjemmet",
                                "",
                                List.of(new NamedServicesView.Way("/personer/p/plan/mal/1/tiltak", "Bo hjemme")))),
                true));
    }

    @GET
    @Path("endret")
    public TemplateInstance stale() {
        return DayTemplates.day(view(Form.empty(), true));
    }

    private DayView view(Form form, boolean stale) {
        Instant now = clock.instant();
        LocalDate today = LocalDate.now(clock);
        return new DayView(
                List.of(new DayView.ToCoordinate("a", "Olav Myrvang", now.minus(Duration.ofDays(3)), 1)),
                List.of(new DayView.ToTakePart(
                        "1", "Ane Nygård", "Behandling og medisiner", now.minus(Duration.ofDays(8)), 1)),
                List.of(new DayView.ToAnswer(
                        "2",
                        "Kari Testesen",
                        "Samtaler om søvn og døgnrytme",
                        "På poliklinikken",
                        "En gang i uken i tre måneder",
                        today.plusDays(5),
                        today.plusMonths(3),
                        1)),
                List.of(new DayView.ToConfirm(
                        "4",
                        "Berit Prøvestad",
                        "NAV Fjellvik",
                        List.of(Area.ECONOMY),
                        "Ordne med gjeld",
                        today.plusMonths(5),
                        "Marit Lunde",
                        today.minusDays(2),
                        0)),
                List.of(
                        told("5", FollowUpKind.ADMITTED, FollowUpState.OPEN, false, List.of()),
                        told("6", FollowUpKind.READY_FOR_DISCHARGE, FollowUpState.WITHDRAWN, true, List.of()),
                        told("10", FollowUpKind.READY_FOR_DISCHARGE, FollowUpState.OPEN, true, List.of()),
                        told("7", FollowUpKind.DEAD, FollowUpState.OPEN, true, List.of()),
                        told("8", FollowUpKind.REVIEW, FollowUpState.CANCELLED, false, List.of()),
                        told("11", FollowUpKind.REVIEW, FollowUpState.OPEN, false, List.of()),
                        told(
                                "9",
                                FollowUpKind.CHECK_REFERRAL,
                                FollowUpState.OPEN,
                                false,
                                List.of(ReferralDifference.values()))),
                List.of(new DayView.Late(
                        "3", "Ane Nygård", "Søke om trygghetsalarm", today.minusDays(9), MeasureState.AGREED, 1)),
                List.of(
                        new DayView.Coordinating(
                                "b",
                                "Randi Haugen",
                                PlanState.ACTIVE,
                                now.minus(Duration.ofDays(120)),
                                today.minusDays(12),
                                null,
                                true,
                                true,
                                2),
                        new DayView.Coordinating(
                                "c",
                                "Sindre Aune",
                                PlanState.PAUSED,
                                now.minus(Duration.ofDays(20)),
                                null,
                                today.plusDays(40),
                                false,
                                false,
                                0),
                        new DayView.Coordinating(
                                "01a0c7be-0000-7000-8000-00000000000d",
                                "Berit Haugland",
                                null,
                                null,
                                null,
                                null,
                                false,
                                false,
                                0)),
                List.of(new DayView.TakingPart("e", "Ane Nygård", PlanState.ACTIVE, today.plusMonths(2))),
                form,
                stale);
    }

    private DayView.ToFollowUp told(
            String id, FollowUpKind kind, FollowUpState state, boolean dayOnly, List<ReferralDifference> differences) {
        Instant at = clock.instant().minus(Duration.ofHours(3));
        return new DayView.ToFollowUp(
                id,
                "p" + id,
                "Ane Nygård",
                "t" + id,
                kind,
                state,
                "DPS Havnes, døgn",
                at,
                kind == FollowUpKind.CHECK_REFERRAL ? null : at,
                dayOnly,
                kind == FollowUpKind.ADMITTED ? at.plus(Duration.ofHours(24)) : null,
                differences,
                true,
                true,
                0);
    }
}
