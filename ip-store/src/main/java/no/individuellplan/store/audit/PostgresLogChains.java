package no.individuellplan.store.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.individuellplan.core.audit.ChainHead;
import no.individuellplan.core.audit.ChainState;
import no.individuellplan.core.audit.ChainedEntry;
import no.individuellplan.core.audit.Hash;
import no.individuellplan.core.audit.LogChain;
import no.individuellplan.core.audit.LogChains;
import no.individuellplan.core.audit.LogCheckpoint;
import no.individuellplan.store.access.SystemView;
import no.individuellplan.store.sql.Found;
import no.individuellplan.store.sql.Sql;

@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class PostgresLogChains implements LogChains {
    private static final String CHAINS = """
            select c.month, c.lane, coalesce(h.place, -1) as place, encode(h.hash, 'hex') as hash,
                coalesce((select l.place from access_log l where l.month = c.month and l.lane = c.lane
                    order by l.place desc limit 1), 0) as highest
            from (select month, lane from access_log_head union select distinct month, lane from access_log) c
            left join access_log_head h on h.month = c.month and h.lane = c.lane
            where h.place is distinct from 0 or exists (
                select from access_log l where l.month = c.month and l.lane = c.lane)
            order by 1, 2
            """;
    private static final String ROWS = """
            select l.*, encode(l.hash, 'hex') as hex from access_log l
            where month = ? and lane = ? and place > ? and place <= ? order by place limit ?
            """;
    private static final String MOVED = """
            select month, lane, place, encode(hash, 'hex') as hash from access_log_head h
            where place > coalesce((select max(place) from access_log_checkpoint_head c
                where c.month = h.month and c.lane = h.lane), 0)
            order by month, lane
            """;
    private static final String SEALED = """
            select number, month, lane, place, encode(hash, 'hex') as hash
            from access_log_checkpoint_head order by number, month, lane
            """;

    private final Sql sql;
    private final SystemView systemView;

    PostgresLogChains(Sql sql, SystemView systemView) {
        this.sql = sql;
        this.systemView = systemView;
    }

    @Override
    public List<ChainState> chains() {
        return systemView.see(() -> sql.list(CHAINS, PostgresLogChains::state));
    }

    @Override
    public List<ChainedEntry> rows(LogChain chain, long after, long until, int limit) {
        return systemView.see(() -> {
            List<ChainedEntry> rows =
                    sql.list(ROWS, PostgresLogChains::row, chain.month(), chain.lane(), after, until, limit);
            return rows.size() < limit ? rows : withAllOfTheLastPlace(chain, rows);
        });
    }

    @Override
    public List<ChainHead> moved() {
        return systemView.see(() -> sql.list(MOVED, PostgresLogChains::head));
    }

    @Override
    public List<LogCheckpoint> checkpoints() {
        return systemView.see(() -> {
            Map<Long, List<ChainHead>> heads = new TreeMap<>();
            sql.list(SEALED, found -> heads.computeIfAbsent(found.number("number"), number -> new ArrayList<>())
                    .add(head(found)));
            return sql.list(
                    "select number, at, encode(hash, 'hex') as hash from access_log_checkpoint order by number",
                    found -> new LogCheckpoint(
                            found.number("number"),
                            found.instant("at"),
                            heads.getOrDefault(found.number("number"), List.of()),
                            new Hash(found.text("hash"))));
        });
    }

    @Override
    public void add(LogCheckpoint checkpoint) {
        systemView.run(() -> {
            sql.run(
                    "insert into access_log_checkpoint (number, at, hash) values (?, ?, decode(?, 'hex'))",
                    checkpoint.number(),
                    checkpoint.at(),
                    checkpoint.hash().hex());
            checkpoint.heads().forEach(head -> add(checkpoint.number(), head));
        });
    }

    @Override
    public void prepare(LocalDate day, int months) {
        systemView.run(
                () -> sql.list("select ip_prepare_log(?, ?)::text as done", found -> found.text("done"), day, months));
    }

    private void add(long number, ChainHead head) {
        sql.run(
                "insert into access_log_checkpoint_head (number, month, lane, place, hash)"
                        + " values (?, ?, ?, ?, decode(?, 'hex'))",
                number,
                head.chain().month(),
                head.chain().lane(),
                head.place(),
                head.hash().hex());
    }

    /** A limit must not part rows that stand at one place, for the reader goes on after it. */
    private List<ChainedEntry> withAllOfTheLastPlace(LogChain chain, List<ChainedEntry> rows) {
        long last = rows.getLast().place();
        List<ChainedEntry> whole =
                rows.stream().filter(row -> row.place() < last).collect(Collectors.toCollection(ArrayList::new));
        whole.addAll(
                sql.list(ROWS, PostgresLogChains::row, chain.month(), chain.lane(), last - 1, last, Integer.MAX_VALUE));
        return whole;
    }

    private static ChainState state(Found found) {
        String hash = found.text("hash");
        LogChain chain = chain(found);
        long place = found.number("place");
        ChainHead head = place < 0 ? null : new ChainHead(chain, place, hash == null ? null : new Hash(hash));
        return new ChainState(chain, head, found.number("highest"));
    }

    private static ChainHead head(Found found) {
        return new ChainHead(chain(found), found.number("place"), new Hash(found.text("hash")));
    }

    private static ChainedEntry row(Found found) {
        return new ChainedEntry(
                LoggedLines.entry(found),
                found.number("line"),
                chain(found),
                found.number("place"),
                found.count("form"),
                new Hash(found.text("hex")));
    }

    private static LogChain chain(Found found) {
        return new LogChain(found.date("month"), found.count("lane"));
    }
}
