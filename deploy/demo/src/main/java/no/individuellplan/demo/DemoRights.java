package no.individuellplan.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import no.individuellplan.core.access.Acting;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.goal.Goal;
import no.individuellplan.core.goal.WordGoal;
import no.individuellplan.core.plan.ReadOwnPlan;
import no.individuellplan.core.rights.AnswerRequest;
import no.individuellplan.core.rights.AskForRight;
import no.individuellplan.core.rights.Complain;
import no.individuellplan.core.rights.ComplaintForm;
import no.individuellplan.core.rights.CorrectItem;
import no.individuellplan.core.rights.DecisionMaker;
import no.individuellplan.core.rights.DeleteItem;
import no.individuellplan.core.rights.HoldRecord;
import no.individuellplan.core.rights.LetGoOfRecord;
import no.individuellplan.core.rights.RightsRequest;
import no.individuellplan.core.rights.RightsStep;
import no.individuellplan.core.rights.Wish;
import no.individuellplan.core.rights.rules.ComplaintAbout;
import no.individuellplan.core.rights.rules.DeletionGround;

/** Berit complains that no meeting has come, and Turid has answered that an answer will come. Kari has had something corrected. */
@ApplicationScoped
class DemoRights {
    private final Complain complain;
    private final AnswerRequest answer;
    private final AskForRight ask;
    private final CorrectItem correct;
    private final DeleteItem delete;
    private final HoldRecord hold;
    private final LetGoOfRecord letGo;
    private final WordGoal goals;
    private final ReadOwnPlan own;
    private final DemoCast cast;

    DemoRights(
            Complain complain,
            AnswerRequest answer,
            AskForRight ask,
            CorrectItem correct,
            DeleteItem delete,
            HoldRecord hold,
            LetGoOfRecord letGo,
            WordGoal goals,
            ReadOwnPlan own,
            DemoCast cast) {
        this.ask = ask;
        this.correct = correct;
        this.delete = delete;
        this.hold = hold;
        this.letGo = letGo;
        this.goals = goals;
        this.own = own;
        this.complain = complain;
        this.answer = answer;
        this.cast = cast;
    }

    void make() {
        LocalDate sent = DemoCast.today().minusDays(12);
        DemoClock.at(sent.atTime(19, 5), this::complain);
        DemoClock.at(sent.atTime(20, 10), this::correct);
        DemoClock.at(sent.atTime(20, 30), this::delete);
    }

    /** Kari's measure says the wrong day of the week. */
    private void correct() {
        Actor.Citizen kari = cast.home("kari");
        RightsRequest request = Acting.as(
                kari,
                () -> ask.ask(
                        kari,
                        kari.person(),
                        new Wish(
                                RightsRequest.Kind.CORRECTION,
                                own.read(kari)
                                        .body()
                                        .orElseThrow()
                                        .measures()
                                        .getFirst()
                                        .id()
                                        .value(),
                                null,
                                "Det står feil dag. Vi avtalte torsdag.")));
        Actor.Professional turid = cast.at("turid");
        Acting.run(
                turid,
                () -> correct.correct(turid, request.id(), "Takk. Vi har rettet det.", "Avtalen gjelder torsdager."));
    }

    /** A goal Kari wrote by mistake; two agree, and it is gone. */
    private void delete() {
        Actor.Citizen kari = cast.home("kari");
        RightsRequest request = Acting.as(kari, () -> {
            Goal goal = goals.add(
                    kari,
                    own.read(kari).body().orElseThrow().plan().id(),
                    null,
                    Area.LEISURE,
                    "Noe som ikke er meg",
                    null);
            return ask.ask(
                    kari,
                    kari.person(),
                    new Wish(
                            RightsRequest.Kind.DELETION,
                            goal.id().value(),
                            DeletionGround.WRONG_PERSON,
                            "Jeg skrev dette ved en feil. Det gjelder en annen."));
        });
        for (String who : List.of("turid", "marit")) {
            Actor.Professional actor = cast.at(who);
            Acting.run(actor, () -> delete.agree(actor, request.id(), "Enig. Det er slettet.", true));
        }
    }

    private void complain() {
        Actor.Citizen berit = cast.home("berit");
        RightsRequest request = Acting.as(berit, () -> complain.complain(
                        berit,
                        berit.person(),
                        new ComplaintForm(
                                ComplaintAbout.PLAN_OR_COORDINATOR,
                                complain.decisionMakers(berit, berit.person()).stream()
                                        .filter(DecisionMaker::coordinatingUnit)
                                        .findFirst()
                                        .orElseThrow()
                                        .id(),
                                "Jeg ble lovet et møte før sommeren. Det har ikke vært noe møte.",
                                DemoCast.today().minusDays(20),
                                null))
                .request());
        Actor.Professional turid = cast.at("turid");
        DemoClock.at(
                DemoCast.today().minusDays(10).atTime(9, 40),
                () -> Acting.run(
                        turid,
                        () -> answer.answer(
                                turid,
                                request.id(),
                                RightsStep.Kind.PRELIMINARY,
                                "Takk for at du sier fra. Vi snakker med koordinatoren din og svarer deg.",
                                DemoCast.today().plusDays(11))));
        Acting.run(turid, () -> hold.hold(turid, request.id(), "Kommunen gikk gjennom møtene i sommer."));
        Acting.run(turid, () -> letGo.held(turid, request.id())
                .forEach(one -> letGo.letGo(turid, request.id(), one.id(), "Gjennomgangen er ferdig.")));
        Acting.run(turid, () -> hold.hold(turid, request.id(), "Klagen er ikke ferdig behandlet."));
    }
}
