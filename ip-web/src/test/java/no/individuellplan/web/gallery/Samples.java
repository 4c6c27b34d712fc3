package no.individuellplan.web.gallery;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.access.Basis;
import no.individuellplan.core.audit.AccessLogEntry;
import no.individuellplan.core.measure.MeasureState;
import no.individuellplan.core.participant.Participant;
import no.individuellplan.web.contactdoctor.DoctorView;
import no.individuellplan.web.look.DateWords;
import no.individuellplan.web.myplan.AboutMe;
import no.individuellplan.web.myplan.PlanFrame;
import no.individuellplan.web.plan.Doer;
import no.individuellplan.web.plan.GoalView;
import no.individuellplan.web.plan.OwnWords;
import no.individuellplan.web.plan.StepView;
import no.individuellplan.web.sharing.Looked;
import no.individuellplan.web.sharing.LookedGroup;
import no.individuellplan.web.sharing.WhoHasLookedView;

/** Invented people and words, as the pages would get them. */
final class Samples {
    static final Doer ANE = new Doer("Ane Nygård", true);
    static final Doer HOME = new Doer("Hjemmetjenesten, Fjellvik", false);
    static final Doer NAV = new Doer("NAV Fjellvik", false);
    static final Doer GP = new Doer("Fjellvik legesenter", false);

    private Samples() {}

    static Instant ago(long amount, ChronoUnit unit) {
        return Instant.now().minus(amount, unit);
    }

    static LocalDate in(long days) {
        return LocalDate.now(DateWords.NORWAY).plusDays(days);
    }

    static StepView step(String id, String what, MeasureState state, Doer doer, LocalDate until) {
        boolean yours = doer.you() && state == MeasureState.STARTED;
        return new StepView(id, what, state, doer, null, null, null, until, null, null, null, yours, doer.you(), 1);
    }

    static StepView told(StepView step, String extent, String how, String reason) {
        return new StepView(
                step.id(),
                step.what(),
                step.state(),
                step.doer(),
                how,
                extent,
                null,
                step.until(),
                null,
                null,
                reason,
                step.yourTurn(),
                step.mayMove(),
                1);
    }

    static GoalView home() {
        return new GoalView(
                "bo",
                Area.HOUSING,
                "Bo trygt i egen leilighet",
                "Jeg vil klare hverdagen hjemme, og vite hvem jeg kan ringe når noe er vanskelig.",
                false,
                List.of(
                        step("1", "Velge tider for hjemmetjenesten som passer meg", MeasureState.DONE, ANE, null),
                        step("2", "Søke om trygghetsalarm", MeasureState.DONE, HOME, null),
                        step("3", "Prøve middagsplan i fire uker", MeasureState.STARTED, ANE, in(13)),
                        told(
                                step(
                                        "4",
                                        "Gå gjennom leiligheten og se hva som kan bli enklere",
                                        MeasureState.ASKED,
                                        HOME,
                                        in(53)),
                                "Ett besøk på to timer",
                                "Ergoterapeut og Ane går gjennom rom for rom",
                                null)),
                List.of(),
                true,
                3);
    }

    static GoalView work() {
        return new GoalView(
                "jobb",
                Area.WORK_AND_EDUCATION,
                "Jobbe to dager i uka",
                "Jeg har lyst til å ha kolleger, og å bruke det jeg kan om planter.",
                false,
                List.of(
                        step("5", "Snakke med hagesenteret om prøvedager", MeasureState.DONE, NAV, null),
                        told(
                                step("6", "Avtale hva sjefen bør vite om meg", MeasureState.CANNOT_YET, NAV, in(6)),
                                null,
                                null,
                                "Sjefen er på ferie til neste uke"),
                        step("7", "Første prøvedag", MeasureState.AGREED, ANE, in(16))),
                List.of(),
                true,
                1);
    }

    static GoalView walk() {
        return new GoalView(
                "tur",
                Area.LEISURE,
                "Komme meg ut på tur",
                "Når jeg går tur, sover jeg bedre og tenker mindre.",
                false,
                List.of(
                        step("8", "Finne tre korte turer i nærheten", MeasureState.DONE, GP, null),
                        step("9", "Gå tur hver onsdag", MeasureState.STARTED, GP, null),
                        step("10", "Øve på å gå en av turene alene", MeasureState.AGREED, ANE, in(71))),
                List.of(),
                true,
                1);
    }

    /** Steps whose goal has been deleted. */
    static GoalView loose() {
        return new GoalView(
                null,
                null,
                null,
                null,
                false,
                List.of(step("11", "Ta med medisinlista til legen", MeasureState.AGREED, ANE, null)),
                List.of(),
                false,
                0);
    }

    static OwnWords matters() {
        return new OwnWords(
                "Jeg vil ha ro om morgenen og god tid. Jeg vil bestemme selv hvem som kommer inn til meg, og jeg vil at"
                        + " folk sier fra når noe endrer seg. Planter, katten Pus og søsteren min er det som gjør meg"
                        + " glad.",
                ago(5, ChronoUnit.DAYS),
                "Ane Nygård",
                true,
                4);
    }

    static List<AboutMe> aboutMe() {
        OwnWords written = new OwnWords(
                "Jeg er god med planter, og jeg har en søster som stiller opp.",
                ago(5, ChronoUnit.DAYS),
                "Ane Nygård",
                true,
                1);
        OwnWords blank = new OwnWords(null, null, null, true, -1);
        return List.of(
                new AboutMe(AboutMe.Kind.RESOURCES, written),
                new AboutMe(AboutMe.Kind.NEEDS, blank),
                new AboutMe(AboutMe.Kind.CONTRIBUTION, blank));
    }

    static PlanFrame frame() {
        return new PlanFrame(
                "Fjellvik kommune",
                in(-60),
                in(300),
                in(30),
                List.of(
                        new PlanFrame.Part("NAV Fjellvik", "arbeid", Participant.State.ACCEPTED),
                        new PlanFrame.Part("DPS Havnes, poliklinikk", "behandling", Participant.State.ASKED)),
                List.of(
                        new DoctorView("1", "Odd Vik", "DPS Havnes, poliklinikk", in(-200), in(-41), true),
                        new DoctorView("2", "Vilde Strand", "DPS Havnes, poliklinikk", in(-40), null, false)));
    }

    static List<Looked> looked() {
        return List.of(
                new Looked(
                        "l1",
                        "Siv Bakken",
                        "NAV Fjellvik",
                        false,
                        ago(2, ChronoUnit.HOURS),
                        AccessLogEntry.Kind.READ,
                        Basis.CONSENT,
                        LocalDate.now(DateWords.NORWAY).plusMonths(6),
                        false,
                        List.of(Area.PLAN, Area.WORK_AND_EDUCATION)),
                new Looked(
                        "l2",
                        "Marit Lunde",
                        "Psykisk helsetjeneste, Fjellvik",
                        false,
                        ago(1, ChronoUnit.DAYS),
                        AccessLogEntry.Kind.WRITE,
                        Basis.COORDINATOR,
                        null,
                        false,
                        List.of(Area.HOUSING)),
                new Looked(
                        "l3",
                        "Henrik Vold",
                        "DPS Havnes, poliklinikk",
                        false,
                        ago(3, ChronoUnit.DAYS),
                        AccessLogEntry.Kind.REFUSED,
                        null,
                        null,
                        false,
                        List.of(Area.PLAN)),
                new Looked(
                        "l4",
                        "Ane Nygård",
                        null,
                        true,
                        ago(5, ChronoUnit.DAYS),
                        AccessLogEntry.Kind.WRITE,
                        Basis.OWN,
                        null,
                        false,
                        List.of(Area.ABOUT_ME)));
    }

    /** A morning's work in one line, and the rest as it was. */
    static WhoHasLookedView whoHasLooked() {
        List<LookedGroup> groups = new ArrayList<>();
        Looked seen = looked().getFirst();
        groups.add(new LookedGroup(List.of(seen, looked().getFirst())));
        looked().stream().skip(1).forEach(one -> groups.add(new LookedGroup(List.of(one))));
        return new WhoHasLookedView(groups, "/min-plan/hvem-har-sett?for=2026-01-01T00:00:00Z");
    }
}
