package no.individuellplan.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import no.individuellplan.core.access.Acting;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.pathway.AccountForPlan;
import no.individuellplan.core.pathway.BeginCompulsoryCare;

/** Sindre is under compulsory care at the ward; Silje there is soon to look at the plan with him once more. */
@ApplicationScoped
class DemoCare {
    private static final int DAYS = 85;

    private final BeginCompulsoryCare begin;
    private final AccountForPlan account;
    private final DemoCast cast;

    DemoCare(BeginCompulsoryCare begin, AccountForPlan account, DemoCast cast) {
        this.begin = begin;
        this.account = account;
        this.cast = cast;
    }

    void make() {
        LocalDate began = DemoCast.today().minusDays(DAYS);
        PersonId sindre = cast.home("sindre").person();
        Actor.Professional silje = cast.at("silje");
        DemoClock.at(
                began.plusDays(1).atTime(10, 20),
                () -> Acting.run(silje, () -> {
                    begin.begin(silje, sindre, began);
                    account.account(
                            silje, sindre, "Vi ser på planen sammen når Sindre vil. Lærebedriften holder plassen av.");
                }));
    }
}
