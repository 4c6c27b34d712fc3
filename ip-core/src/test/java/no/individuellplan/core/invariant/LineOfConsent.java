package no.individuellplan.core.invariant;

import java.time.LocalDate;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.consent.ConsentEntry;
import no.individuellplan.core.consent.ConsentEntry.Answer;
import no.individuellplan.core.consent.ConsentKind;

/** Whether one new line of the ledger is one that the law lets its writer write today. */
record LineOfConsent(Truth truth, ConsentEntry line, LocalDate today) {

    boolean holds() {
        return line.answer() == Answer.WITHDRAWN && line.from().isAfter(today) ? followsAMove() : answered();
    }

    /** Taken back for a day ahead by the very one who said that the plan may move, in the words they saw then. */
    private boolean followsAMove() {
        return truth.saidThatThePlanMoves(line);
    }

    private boolean answered() {
        boolean entitled = truth.mayConsent(line.person(), today).stream().anyMatch(set -> set.contains(line.by()));
        boolean yes = line.answer() == Answer.GIVEN;
        boolean ownNo = (line.answer() == Answer.REFUSED || line.answer() == Answer.WITHDRAWN)
                && line.by().equals(line.person())
                && truth.age(line.person(), today).orElse(12) >= 12;
        return (entitled || ownNo)
                && (!yes || (told() && heard()))
                && (!yes || line.kind() != ConsentKind.SHARING || bounded())
                && (line.attested() == null || !yes || witnessed());
    }

    /** Never by the one who wrote it in alone. */
    private boolean witnessed() {
        return line.attested().witness() != null
                && !line.attested().witness().equals(line.attested().registrarName())
                && !line.attested().givenOn().isAfter(today);
    }

    private boolean told() {
        return line.textShown() != null && !line.textShown().isBlank();
    }

    private boolean heard() {
        int age = truth.age(line.person(), today).orElse(0);
        boolean forAChild = !line.by().equals(line.person()) && age >= 7 && age < 18;
        return !forAChild || (line.childsView() != null && !line.childsView().isBlank());
    }

    private boolean bounded() {
        return line.recipient() != null
                && !line.areas().isEmpty()
                && Area.SHAREABLE.containsAll(line.areas())
                && line.until() != null
                && !line.until().isBefore(today)
                && !line.until().isAfter(today.plusYears(1));
    }
}
