package no.individuellplan.store.traffic;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.individuellplan.core.access.StaleVersion;
import no.individuellplan.core.id.EMessageId;
import no.individuellplan.core.id.EmploymentId;
import no.individuellplan.core.message.EMessage;
import no.individuellplan.core.message.EMessageState;
import no.individuellplan.core.traffic.Envelope;
import no.individuellplan.core.traffic.MessageAct;
import no.individuellplan.core.traffic.Traffic;
import no.individuellplan.core.traffic.WaitingToLeave;
import no.individuellplan.store.sql.Found;
import no.individuellplan.store.sql.Sql;

/** Reads views that hold nothing but the outside, and are empty to all but an operator. */
@ApplicationScoped
class PostgresTraffic implements Traffic {
    private static final String WAITS = "state in ('READY', 'RECEIVED', 'HELD', 'UNMATCHED')";
    private static final String AT_REST = "state in ('OVERDUE', 'REJECTED', 'REFUSED') and state_at >= ?";
    private final Sql sql;

    PostgresTraffic(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<WaitingToLeave> waiting() {
        return sql.list(
                "select receiver_her, count(*)::int as waiting, (count(*) filter (where set_aside))::int as aside,"
                        + " min(gen_date) as oldest from message_envelope where state = 'READY'"
                        + " group by receiver_her order by oldest, receiver_her",
                found -> new WaitingToLeave(
                        found.text("receiver_her"),
                        found.count("waiting"),
                        found.count("aside"),
                        found.instant("oldest")));
    }

    @Override
    public Map<EMessageState, Integer> counts(Instant since) {
        Map<EMessageState, Integer> counts = new EnumMap<>(EMessageState.class);
        sql.list(
                        "select state, count(*)::int as many from message_envelope where " + WAITS + " or " + AT_REST
                                + " group by state",
                        found -> Map.entry(found.constant("state", EMessageState.class), found.count("many")),
                        since)
                .forEach(count -> counts.put(count.getKey(), count.getValue()));
        return counts;
    }

    @Override
    public List<Envelope> troubled(Instant since, int limit) {
        return sql.list(
                "select * from message_envelope where " + WAITS + " or " + AT_REST
                        + " order by state_at, id limit ?::int",
                PostgresTraffic::envelope,
                since,
                limit);
    }

    @Override
    public Optional<Envelope> find(EMessageId id) {
        return sql.first("select * from message_envelope where id = ?", PostgresTraffic::envelope, id);
    }

    @Override
    public List<MessageAct> acts(EMessageId id) {
        return sql.list(
                "select * from message_act_seen where e_message_id = ? order by id",
                found -> new MessageAct(
                        found.id("e_message_id", EMessageId::new),
                        found.constant("kind", MessageAct.Kind.class),
                        found.instant("at"),
                        found.id("by", EmploymentId::new),
                        found.text("by_name"),
                        found.text("why")),
                id);
    }

    @Override
    public void keep(MessageAct act) {
        boolean done = sql.first(
                        "select ip_operate(?, ?, ?, ?, ?, ?) as done",
                        found -> found.truth("done"),
                        act.message(),
                        act.kind(),
                        act.at(),
                        act.by(),
                        act.byName(),
                        act.why())
                .orElse(false);
        if (!done) {
            throw new StaleVersion();
        }
    }

    private static Envelope envelope(Found found) {
        return new Envelope(
                found.id("id", EMessageId::new),
                found.constant("direction", EMessage.Direction.class),
                found.uuid("msg_id"),
                found.text("type"),
                found.text("sender_her"),
                found.text("receiver_her"),
                found.instant("gen_date"),
                found.constant("state", EMessageState.class),
                found.instant("state_at"),
                found.text("code"),
                found.number("bytes"),
                found.truth("set_aside"),
                found.count("tries"),
                found.instant("last_failure"),
                found.instant("next_try"));
    }
}
