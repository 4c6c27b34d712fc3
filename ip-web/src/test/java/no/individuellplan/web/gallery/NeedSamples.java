package no.individuellplan.web.gallery;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.individuellplan.core.need.NeedState;
import no.individuellplan.web.look.Choice;
import no.individuellplan.web.look.Form;
import no.individuellplan.web.need.AskView;
import no.individuellplan.web.need.NeedRow;
import no.individuellplan.web.need.NeedView;
import no.individuellplan.web.need.NeedsView;
import no.individuellplan.web.need.ReportedView;
import no.individuellplan.web.need.SeatView;
import no.individuellplan.web.relocation.MoveRow;
import no.individuellplan.web.relocation.MovesView;

/** Invented needs for the gallery. */
@ApplicationScoped
class NeedSamples {
    private static final String UNIT = "Koordinerende enhet, Fjellvik";
    private final Clock clock;

    NeedSamples(Clock clock) {
        this.clock = clock;
    }

    ReportedView reported() {
        return new ReportedView(
                "Ingrid Solberg",
                "DPS Havnes, poliklinikk, Havnes sykehus HF",
                "Olav har hjelp fra DPS, NAV og hjemmetjenesten. Timene kolliderer, og ingen har oversikten.",
                "Jeg vil slippe å fortelle alt på nytt hver gang.",
                true,
                ago(20));
    }

    MovesView moves() {
        LocalDate today = LocalDate.now(clock);
        return new MovesView(
                List.of(
                        new MoveRow(
                                "1",
                                "Aud Lie",
                                true,
                                "Havnes kommune",
                                today.plusDays(9),
                                today.plusDays(9),
                                false,
                                true,
                                null),
                        new MoveRow(
                                "2",
                                "Bo Dal",
                                true,
                                "Havnes kommune",
                                today.minusDays(9),
                                today.minusDays(2),
                                true,
                                true,
                                null)),
                List.of(new MoveRow(
                        "3",
                        "Liv Moe",
                        false,
                        "Havnes kommune",
                        today.minusDays(3),
                        today,
                        false,
                        false,
                        today.plusDays(27))));
    }

    NeedsView needs() {
        return new NeedsView(
                List.of(row("Olav Myrvang", NeedState.REPORTED, "", ""), row("Nora Fjeld", NeedState.REPORTED, "", "")),
                List.of(row("Frida Rud", NeedState.ENTITLED, "", "")),
                List.of(
                        row("Per Ødegård", NeedState.ACCEPTED, "", "Marit Lunde"),
                        row("Emil Sand", NeedState.ACCEPTED, "", "")),
                List.of(row("Mona Lervik", NeedState.OFFERED, "", "")),
                List.of(row("Berit Haugland", NeedState.DECLINED, "Jonas Haugen", "")),
                List.of(row("Ane Nygård", NeedState.ACCEPTED, "Marit Lunde", "")),
                List.of(row("Ingeborg Myhre", NeedState.REPORTED, "", "")));
    }

    private NeedRow row(String name, NeedState state, String coordinator, String asked) {
        return new NeedRow(
                "1",
                name,
                34,
                "Ingrid Solberg, DPS Havnes, poliklinikk, Havnes sykehus HF",
                state,
                ago(20),
                ago(6),
                LocalDate.now(clock).plusMonths(3),
                true,
                coordinator,
                asked,
                ago(2),
                UNIT);
    }

    /** The form's {@code unit} chooses whether the staff is shown. */
    NeedView need(NeedState state, Form form, boolean stale) {
        boolean assessed = state != NeedState.REPORTED;
        boolean seat = state == NeedState.ACCEPTED || state == NeedState.DECLINED;
        boolean asked = state == NeedState.DECLINED;
        return new NeedView(
                "1",
                3,
                "Olav Myrvang",
                LocalDate.of(1985, 8, 9),
                41,
                state,
                ago(20),
                assessed ? "Du trenger hjelp fra flere tjenester over lang tid, og de må vite om hverandre." : "",
                assessed ? ago(6) : null,
                state == NeedState.DECLINED ? "Jeg orker ikke flere møter nå." : "",
                seat,
                state == NeedState.DECLINED ? LocalDate.now(clock).plusMonths(3) : null,
                true,
                UNIT,
                "Koordinerende enhet, Havnes sykehus",
                "/personer/1/adressebeskyttelse",
                List.of(reported()),
                seat
                        ? new SeatView(
                                UNIT,
                                "",
                                "",
                                null,
                                asked ? "Marit Lunde" : "",
                                asked ? "Psykisk helsetjeneste, Fjellvik" : "",
                                ago(2),
                                "")
                        : null,
                seat ? ask(form) : null,
                form,
                stale);
    }

    private static AskView ask(Form form) {
        boolean chosen = !form.value("unit").isEmpty();
        return new AskView(
                1,
                List.of(new Choice("1", "Psykisk helsetjeneste, Fjellvik"), new Choice("2", "DPS Havnes, poliklinikk")),
                chosen ? "1" : "",
                chosen ? "Psykisk helsetjeneste, Fjellvik" : "",
                chosen ? List.of(new Choice("7", "Marit Lunde"), new Choice("8", "Jonas Haugen")) : List.of(),
                form);
    }

    private Instant ago(int days) {
        return clock.instant().minus(Duration.ofDays(days));
    }
}
