package no.individuellplan.web.sharing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.individuellplan.core.access.Basis;
import no.individuellplan.core.readers.Readers;

/**
 * Who sees one thing in the plan.
 *
 * @param what its own words
 */
public record ReadersView(String what, List<Sees> sees, List<DoesNotSee> doesNotSee) {

    /**
     * @param name null for everybody with a task at the workplace
     * @param workplace null for somebody at home
     * @param you whether it is the reader of the page
     */
    public record Sees(
            String name,
            String workplace,
            boolean you,
            Basis basis,
            LocalDate from,
            LocalDate until,
            Instant endsAt,
            boolean mayChange) {

        /** Whether it rests on a yes, which has a day. */
        public boolean byYes() {
            return from != null && (basis == Basis.CONSENT || basis == Basis.ASKED);
        }

        public boolean asked() {
            return basis == Basis.ASKED;
        }
    }

    /** @param day when that was; null when it is no day's doing */
    public record DoesNotSee(String unit, Readers.Why why, LocalDate day) {}
}
