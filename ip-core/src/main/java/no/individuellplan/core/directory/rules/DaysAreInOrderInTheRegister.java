package no.individuellplan.core.directory.rules;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import no.individuellplan.core.directory.PartyLine;
import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** The days are days, and the last is not before the first. */
final class DaysAreInOrderInTheRegister implements Rule<ImportFacts> {
    @Override
    public String code() {
        return "directory.import.days";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.HEALTH_NETWORK;
    }

    @Override
    public Decision evaluate(ImportFacts facts) {
        return refuseIf(!inOrder(facts.line()), OfLine.details(facts));
    }

    private static boolean inOrder(PartyLine line) {
        try {
            Optional<LocalDate> from = day(line.validFrom());
            Optional<LocalDate> until = day(line.validUntil());
            return from.isEmpty() || until.isEmpty() || !until.get().isBefore(from.get());
        } catch (DateTimeParseException noDay) {
            return false;
        }
    }

    private static Optional<LocalDate> day(String written) {
        return written.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(written));
    }
}
