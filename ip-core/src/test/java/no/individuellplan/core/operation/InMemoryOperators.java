package no.individuellplan.core.operation;

import java.time.LocalDate;
import no.individuellplan.core.id.EmploymentId;
import no.individuellplan.core.memory.Memory;
import no.individuellplan.core.memory.Place;
import no.individuellplan.core.memory.Table;

/** Who keeps the installation running. */
public final class InMemoryOperators implements Operators {
    private record Operator(EmploymentId employment, LocalDate from, LocalDate until) {
        boolean on(LocalDate date) {
            return !date.isBefore(from) && (until == null || !date.isAfter(until));
        }
    }

    private final Table<Operator> operators;

    public InMemoryOperators(Memory memory) {
        operators = memory.table("operator", one -> one, one -> new Place(null, null, null));
    }

    @Override
    public boolean operates(EmploymentId employment, LocalDate date) {
        return !operators
                .where(one -> one.employment().equals(employment) && one.on(date))
                .isEmpty();
    }

    @Override
    public void add(EmploymentId employment, LocalDate from, LocalDate until) {
        operators.add(new Operator(employment, from, until));
    }
}
