package no.individuellplan.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneId;
import no.individuellplan.core.access.Acting;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.breach.BreachForm;
import no.individuellplan.core.breach.FollowUpBreach;
import no.individuellplan.core.breach.NameAffected;
import no.individuellplan.core.breach.RecordBreach;
import no.individuellplan.core.breach.TellAffected;
import no.individuellplan.core.breach.rules.BreachKind;
import no.individuellplan.core.breach.rules.BreachRisk;
import no.individuellplan.core.breach.rules.BreachStepKind;
import no.individuellplan.core.id.BreachId;

/** A summons for Berit was left in a neighbour's letter box; Astrid has told Datatilsynet, and Berit. */
@ApplicationScoped
class DemoBreach {
    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    private final RecordBreach record;
    private final FollowUpBreach followUp;
    private final NameAffected name;
    private final TellAffected tell;
    private final DemoCast cast;
    private BreachId breach;

    DemoBreach(RecordBreach record, FollowUpBreach followUp, NameAffected name, TellAffected tell, DemoCast cast) {
        this.record = record;
        this.followUp = followUp;
        this.name = name;
        this.tell = tell;
        this.cast = cast;
    }

    void make() {
        LocalDate day = DemoCast.today().minusDays(8);
        DemoClock.at(day.atTime(10, 15), this::recorded);
        DemoClock.at(day.plusDays(1).atTime(9, 5), this::told);
    }

    private void recorded() {
        Actor.Professional astrid = cast.at("astrid");
        breach = Acting.as(
                astrid,
                () -> record.record(
                        astrid,
                        new BreachForm(
                                BreachKind.WRONG_RECEIVER,
                                cast.at("turid").unit(),
                                DemoCast.today()
                                        .minusDays(8)
                                        .atTime(8, 30)
                                        .atZone(OSLO)
                                        .toInstant(),
                                BreachRisk.HIGH,
                                "En innkalling på papir ble lagt i naboens postkasse. Naboen åpnet den og ringte oss.",
                                null)));
        Acting.run(
                astrid,
                () -> name.name(astrid, breach, DemoCast.citizen("berit").number()));
    }

    private void told() {
        Actor.Professional astrid = cast.at("astrid");
        Acting.run(astrid, () -> {
            followUp.add(
                    astrid,
                    breach,
                    new FollowUpBreach.Line(
                            BreachStepKind.TOLD_AUTHORITY,
                            null,
                            DemoCast.today()
                                    .minusDays(7)
                                    .atTime(9, 0)
                                    .atZone(OSLO)
                                    .toInstant(),
                            "Meldt i skjemaet til Datatilsynet. Innkallinger sendes ikke lenger på papir."));
            tell.tell(
                    astrid,
                    breach,
                    "Et brev til deg om et møte havnet hos en nabo, som åpnet det. Naboen vet nå at du har møte med"
                            + " kommunen. Vi har hentet brevet, og vi sender ikke slike brev på papir lenger. Vi beklager.");
        });
    }
}
