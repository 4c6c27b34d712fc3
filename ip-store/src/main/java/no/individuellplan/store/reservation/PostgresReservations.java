package no.individuellplan.store.reservation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.reservation.Reservation;
import no.individuellplan.core.reservation.Reservations;
import no.individuellplan.core.reservation.SentOnPaper;
import no.individuellplan.store.sql.Found;
import no.individuellplan.store.sql.Sql;

@ApplicationScoped
class PostgresReservations implements Reservations {
    private final Sql sql;

    PostgresReservations(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void add(Reservation line) {
        sql.run(
                "insert into reservation (id, person_id, reserved, said_by, by_name, organisation, at)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                line.id(),
                line.person(),
                line.reserved(),
                line.by(),
                line.byName(),
                line.organisation(),
                line.at());
    }

    @Override
    public Optional<Reservation> newestOf(PersonId person) {
        return sql.first(
                "select * from reservation where person_id = ? order by line desc limit 1",
                PostgresReservations::line,
                person);
    }

    @Override
    public void add(SentOnPaper sent) {
        sql.run(
                "insert into sent_on_paper (id, person_id, what, sent_by, by_name, organisation, at)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                sent.id(),
                sent.person(),
                sent.what(),
                sent.by(),
                sent.byName(),
                sent.organisation(),
                sent.at());
    }

    @Override
    public List<SentOnPaper> sentTo(PersonId person) {
        return sql.list(
                "select * from sent_on_paper where person_id = ? order by at, id", PostgresReservations::sent, person);
    }

    private static Reservation line(Found found) {
        return new Reservation(
                found.uuid("id"),
                found.id("person_id", PersonId::new),
                found.truth("reserved"),
                found.uuid("said_by"),
                found.text("by_name"),
                found.text("organisation"),
                found.instant("at"));
    }

    private static SentOnPaper sent(Found found) {
        return new SentOnPaper(
                found.uuid("id"),
                found.id("person_id", PersonId::new),
                found.text("what"),
                found.uuid("sent_by"),
                found.text("by_name"),
                found.text("organisation"),
                found.instant("at"));
    }
}
