package no.individuellplan.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import no.individuellplan.core.access.Acting;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.childcoordinator.AnswerAsChildCoordinator;
import no.individuellplan.core.childcoordinator.AskChildCoordinator;
import no.individuellplan.core.childcoordinator.ChildTask;
import no.individuellplan.core.childcoordinator.WantChildCoordinator;
import no.individuellplan.core.childcoordinator.WriteChildTask;
import no.individuellplan.core.consent.ConsentEntry.Answer;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.person.Representation;

/** Ella's parents want a child coordinator, and Marit, who coordinates already, is that too. */
@ApplicationScoped
class DemoChild {
    private static final int DAYS = 20;

    private final WantChildCoordinator want;
    private final AskChildCoordinator ask;
    private final AnswerAsChildCoordinator answer;
    private final WriteChildTask write;
    private final DemoCast cast;

    DemoChild(
            WantChildCoordinator want,
            AskChildCoordinator ask,
            AnswerAsChildCoordinator answer,
            WriteChildTask write,
            DemoCast cast) {
        this.want = want;
        this.ask = ask;
        this.answer = answer;
        this.write = write;
        this.cast = cast;
    }

    void make() {
        LocalDate began = DemoCast.today().minusDays(DAYS);
        PersonId ella = cast.home("ella").person();
        DemoClock.at(began.atTime(9, 15), () -> {
            wants("tone", ella);
            wants("morten", ella);
        });
        Actor.Professional turid = cast.at("turid");
        Actor.Professional marit = cast.at("marit");
        DemoClock.at(
                began.plusDays(1).atTime(11, 5),
                () -> Acting.run(turid, () -> ask.ask(turid, ella, 1, marit.employment())));
        DemoClock.at(began.plusDays(2).atTime(13, 40), () -> Acting.run(marit, () -> answer.accept(marit, ella, 2)));
        DemoClock.at(
                began.plusDays(9).atTime(14, 20),
                () -> Acting.run(
                        marit,
                        () -> write.write(
                                marit,
                                ella,
                                ChildTask.COORDINATES,
                                began.plusDays(9),
                                "Skolen og helsesykepleieren møtes samme dag som dere, så dere slipper to turer.")));
    }

    private void wants(String parent, PersonId child) {
        Actor.Citizen self = cast.home(parent);
        Actor acting = new Actor.Representative(self.person(), self.name(), child, Representation.Kind.PARENT);
        Acting.run(
                acting,
                () -> want.answer(
                        acting,
                        child,
                        Answer.GIVEN,
                        "Kommunen spør en som arbeider der, om å være barnekoordinator for Ella.",
                        "Ella synes det er greit.",
                        false));
    }
}
