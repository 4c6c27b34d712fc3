package no.individuellplan.integration.delivery;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import no.individuellplan.core.access.Acting;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.audit.CheckLog;
import no.individuellplan.core.audit.LogCheckpoint;
import no.individuellplan.core.audit.TendLog;
import no.individuellplan.core.id.EMessageId;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.id.PlanId;
import no.individuellplan.core.message.DeliverMessage;
import no.individuellplan.core.message.EMessageState;
import no.individuellplan.core.message.ImportMessage;
import no.individuellplan.core.message.WatchDeadlines;
import no.individuellplan.core.notice.FindNotices;
import no.individuellplan.core.notice.SendNotices;
import no.individuellplan.core.oversight.FindOddAccess;
import no.individuellplan.core.oversight.rules.Thresholds;
import no.individuellplan.core.sentplan.SendPlan;

/** What the jobs lead to in these tests: a row is changed, or it fails as many times as it was told to. */
final class Effects {

    /** How many more times a message shall fail. */
    static final Map<EMessageId, Integer> FAILING = new ConcurrentHashMap<>();
    /** Who acted when a message was sent. */
    static final Map<EMessageId, Actor> ACTORS = new ConcurrentHashMap<>();

    /** Receipts that left in one transaction. */
    static final Queue<List<EMessageId>> TOGETHER = new ConcurrentLinkedQueue<>();

    static final AtomicInteger TENDED = new AtomicInteger();

    static final AtomicInteger LOOKED_FOR_DEADLINES = new AtomicInteger();

    private Effects() {}

    private static void happen(EMessageId id, MessageTable table, EMessageState next) {
        table.done(id, next);
        ACTORS.put(id, Optional.of(Acting.current()).flatMap(actor -> actor).orElseThrow());
        Integer left = FAILING.computeIfPresent(id, (failing, times) -> times == 1 ? null : times - 1);
        if (left != null || FAILING.containsKey(id)) {
            throw new IllegalStateException("told to fail");
        }
    }

    @Singleton
    static class Sending extends DeliverMessage {
        private final MessageTable table;

        Sending(MessageTable table) {
            super(null, null, null, null, null, null);
            this.table = table;
        }

        @Override
        public void deliver(EMessageId id) {
            happen(id, table, EMessageState.SENT);
        }

        /** One that is told to fail, and those behind it, are left. */
        @Override
        public List<EMessageId> deliverReceipts(List<EMessageId> receipts) {
            List<EMessageId> left = receipts.stream()
                    .takeWhile(one -> !FAILING.containsKey(one))
                    .toList();
            left.forEach(one -> happen(one, table, EMessageState.SENT));
            TOGETHER.add(left);
            return left;
        }
    }

    @Singleton
    static class Reading extends ImportMessage {
        private final MessageTable table;

        Reading(MessageTable table) {
            super(null, null, null, null, null, null, null, null, null, null, null, null);
            this.table = table;
        }

        @Override
        public void read(EMessageId id) {
            happen(id, table, EMessageState.IMPORTED);
        }
    }

    @Singleton
    static class Watching extends WatchDeadlines {
        Watching() {
            super(null, null);
        }

        @Override
        public int mark() {
            return LOOKED_FOR_DEADLINES.incrementAndGet();
        }
    }

    @Singleton
    static class Tending extends TendLog {
        Tending() {
            super(null, null);
        }

        @Override
        public void prepare() {
            TENDED.incrementAndGet();
        }

        @Override
        public Optional<LogCheckpoint> seal() {
            return Optional.empty();
        }
    }

    @Singleton
    static class Checking extends CheckLog {
        Checking() {
            super(null);
        }
    }

    @Singleton
    static class Finding extends FindOddAccess {
        Finding() {
            super(null, null, Thresholds.DEFAULT, null, null);
        }
    }

    @Singleton
    static class NoticesFound extends FindNotices {
        NoticesFound() {
            super(null, null, null, null, null, null, null, null);
        }

        @Override
        public List<PersonId> whoWants() {
            return List.of();
        }
    }

    @Singleton
    static class NoticesSent extends SendNotices {
        NoticesSent() {
            super(null, null, null, null, null);
        }

        @Override
        public boolean next() {
            return false;
        }
    }

    @Singleton
    static class PlansSent extends SendPlan {
        PlansSent() {
            super(null, null, null, null, null, null, null, null, null, null, null, null, null, null);
        }

        @Override
        public List<PlanId> due() {
            return List.of();
        }
    }

    @Singleton
    static class Time {
        @Produces
        @Singleton
        Clock clock() {
            return Clock.system(ZoneId.of("Europe/Oslo"));
        }
    }
}
