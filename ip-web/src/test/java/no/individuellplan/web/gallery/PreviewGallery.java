package no.individuellplan.web.gallery;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.access.Basis;
import no.individuellplan.core.plan.PlanState;
import no.individuellplan.core.readers.Readers.Why;
import no.individuellplan.web.plan.staff.Head;
import no.individuellplan.web.preview.PreviewLine;
import no.individuellplan.web.preview.PreviewSection;
import no.individuellplan.web.preview.PreviewTemplates;
import no.individuellplan.web.preview.PreviewView;

/** The plan as somebody else sees it, with sample people. */
@Path("/galleri/se-som")
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class PreviewGallery {
    private static final String ACTION = "/galleri/se-som";

    @GET
    public TemplateInstance own() {
        return PreviewTemplates.own(view(null, ACTION));
    }

    @GET
    @Path("ingenting")
    public TemplateInstance nothing() {
        return PreviewTemplates.own(new PreviewView(
                "NAV Fjellvik",
                null,
                null,
                false,
                List.of(new PreviewSection(
                        PreviewSection.Kind.GOALS, List.of(notSeen("Komme meg ut på tur", Why.TAKEN_BACK, null)))),
                List.of(),
                null,
                null));
    }

    @GET
    @Path("jobb")
    public TemplateInstance staff() {
        Head head = new Head(
                "/personer/ane/plan",
                "Ane Nygård",
                PlanState.ACTIVE,
                Samples.in(-100),
                Samples.in(265),
                Samples.in(80),
                null,
                null,
                1);
        return PreviewTemplates.staff(head, view("Ane Nygård", null));
    }

    @GET
    @Path("ta-med")
    public TemplateInstance takeAlong() {
        return PreviewTemplates.takeAlong(true);
    }

    @GET
    @Path("ta-med/uten-plan")
    public TemplateInstance nothingToTakeAlong() {
        return PreviewTemplates.takeAlong(false);
    }

    /** As a service that has not accepted would see it. */
    static PreviewView tried(String reader) {
        PreviewView today = view(null, "018f2b3e-0031-7000-8000-000000000031");
        return new PreviewView(
                reader, null, null, true, today.sections(), List.of(), null, new PreviewView.Trial(true, null));
    }

    private static PreviewView view(String whose, String action) {
        return new PreviewView(
                "DPS Havnes, poliklinikk",
                "Ingrid Solberg",
                whose,
                true,
                List.of(
                        new PreviewSection(
                                PreviewSection.Kind.ABOUT_ME,
                                List.of(seen("Hva som er viktig", "Ro om morgenen", null, false, action))),
                        new PreviewSection(
                                PreviewSection.Kind.GOALS,
                                List.of(
                                        seen("Komme meg ut på tur", null, Area.HEALTH, false, action),
                                        seen("Gå tur hver onsdag", "En time i uka", Area.HEALTH, true, action),
                                        urgent(),
                                        notSeen("Snakke om det vonde", Why.KEPT_OUT, action),
                                        notSeen("Jobbe to dager i uka", Why.ANOTHER_PART, null)))),
                List.of(
                        new PreviewView.Other("Marit Lunde, Psykisk helsetjeneste", ACTION),
                        new PreviewView.Other("NAV Fjellvik", ACTION)),
                "/galleri/se-som/pdf",
                null);
    }

    private static PreviewLine seen(String words, String more, Area area, boolean under, String action) {
        return new PreviewLine(
                words, more, area, under, Basis.CONSENT, Samples.in(-100), Samples.in(84), null, null, null, action);
    }

    private static PreviewLine urgent() {
        return new PreviewLine(
                "Sove om natta",
                null,
                Area.HEALTH,
                false,
                Basis.OBJECTION_OVERRIDDEN,
                null,
                null,
                Instant.parse("2026-11-22T18:00:00Z"),
                null,
                null,
                null);
    }

    private static PreviewLine notSeen(String words, Why why, String action) {
        return new PreviewLine(
                words,
                null,
                Area.EVERYDAY,
                false,
                null,
                null,
                null,
                null,
                why,
                why == Why.TAKEN_BACK ? Samples.in(-3) : null,
                action);
    }
}
