package no.individuellplan.core.reservation;

import java.util.List;
import java.util.Optional;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.memory.Memory;
import no.individuellplan.core.memory.Place;
import no.individuellplan.core.memory.Table;

/** Who wants paper, and what was sent so, in memory. */
public final class InMemoryReservations implements Reservations {
    private final Table<Reservation> lines;
    private final Table<SentOnPaper> sent;

    public InMemoryReservations(Memory memory) {
        lines = memory.table("reservation", Reservation::id, line -> new Place(line.person(), Area.CONSENT, line.id()));
        sent = memory.table(
                "sent_on_paper", SentOnPaper::id, line -> new Place(line.person(), Area.COORDINATION, line.id()));
    }

    @Override
    public void add(Reservation line) {
        lines.add(line);
    }

    @Override
    public Optional<Reservation> newestOf(PersonId person) {
        return lines.seen(line -> line.person().equals(person)).stream().reduce((older, newer) -> newer);
    }

    @Override
    public void add(SentOnPaper one) {
        sent.add(one);
    }

    @Override
    public List<SentOnPaper> sentTo(PersonId person) {
        return sent.seen(one -> one.person().equals(person));
    }
}
