package no.individuellplan.store.sentplan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.individuellplan.core.id.EMessageId;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.id.PlanId;
import no.individuellplan.core.id.ThreadId;
import no.individuellplan.core.id.UnitId;
import no.individuellplan.core.sentplan.SentPlan;
import no.individuellplan.core.sentplan.SentPlans;
import no.individuellplan.store.sql.Found;
import no.individuellplan.store.sql.Sql;

@ApplicationScoped
class PostgresSentPlans implements SentPlans {
    private static final String DUE = """
            select p.id from plan p left join plan_look l on l.plan_id = p.id
            where p.state = 'ACTIVE' and (p.touched_at <= ? or l.looked_at <= ?)
                and (l.plan_id is null or p.touched_at > l.looked_at
                    or exists (select from consent_entry c where c.person_id = p.person_id and c.at > l.looked_at)
                    or exists (select from narrowing n where n.person_id = p.person_id and n.at > l.looked_at)
                    or exists (select from sent_plan s join e_message m on m.id = s.message_id
                        where s.person_id = p.person_id and s.plan_id = p.id
                            and m.state = 'STOPPED' and m.state_at > l.looked_at))
            order by p.id
            """;

    private final Sql sql;

    PostgresSentPlans(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<PlanId> due(Instant quiet, Instant busy) {
        return sql.list(DUE, found -> found.id("id", PlanId::new), quiet, busy);
    }

    @Override
    public void hold(PlanId plan) {
        sql.any("select pg_advisory_xact_lock(hashtextextended(?, 3))", plan.toString());
    }

    @Override
    public void looked(PlanId plan, Instant at) {
        sql.run(
                "insert into plan_look (plan_id, looked_at) values (?, ?)"
                        + " on conflict (plan_id) do update set looked_at = excluded.looked_at",
                plan,
                at);
    }

    @Override
    public void add(SentPlan sent) {
        sql.run(
                "insert into sent_plan (message_id, plan_id, person_id, to_unit, thread_id, number, version, digest, at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                sent.message(),
                sent.plan(),
                sent.person(),
                sent.to(),
                sent.thread(),
                sent.number(),
                sent.version(),
                sent.digest(),
                sent.at());
    }

    @Override
    public Optional<SentPlan> newest(PlanId plan, UnitId to) {
        return sql.first(
                "select * from sent_plan where plan_id = ? and to_unit = ? order by number desc limit 1",
                PostgresSentPlans::sent,
                plan,
                to);
    }

    @Override
    public List<SentPlan> of(PersonId person) {
        return sql.list(
                "select * from sent_plan where person_id = ? order by at desc, message_id desc",
                PostgresSentPlans::sent,
                person);
    }

    private static SentPlan sent(Found found) {
        return new SentPlan(
                found.id("message_id", EMessageId::new),
                found.id("plan_id", PlanId::new),
                found.id("person_id", PersonId::new),
                found.id("to_unit", UnitId::new),
                found.id("thread_id", ThreadId::new),
                found.count("number"),
                found.count("version"),
                found.text("digest"),
                found.instant("at"));
    }
}
