package no.individuellplan.store.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.NotVisible;
import no.individuellplan.core.audit.AccessLog;
import no.individuellplan.core.audit.AccessLogEntry;
import no.individuellplan.core.audit.CheckLog;
import no.individuellplan.core.audit.LogReport;
import no.individuellplan.core.id.Ids;
import no.individuellplan.core.person.Person;
import no.individuellplan.local.DatabaseTestResource;
import no.individuellplan.store.sql.Sql;
import no.individuellplan.store.world.Register;
import no.individuellplan.store.world.Town;
import no.individuellplan.store.world.Work;
import org.junit.jupiter.api.Test;

/** Whoever writes at the same time, about whomever, and whatever is rolled back: every chain stays whole, and nobody waits. */
@QuarkusTest
@QuarkusTestResource(DatabaseTestResource.class)
class ManyWritersTest {
    private static final LocalDate MONTH = LocalDate.of(2032, 5, 1);
    private static final Instant LAST_MOMENT =
            MONTH.atStartOfDay(ZoneOffset.UTC).toInstant().minusMillis(300);

    @Inject
    Register register;

    @Inject
    LogRows rows;

    @Inject
    AccessLog log;

    @Inject
    CheckLog check;

    @Inject
    Ids ids;

    @Inject
    Work work;

    @Inject
    Sql sql;

    @Test
    void random_transactions_side_by_side_keep_every_chain_whole() throws Exception {
        Town town = new Town(register);
        List<UUID> people = new ArrayList<>();
        people.add(null);
        for (int i = 0; i < 5; i++) {
            Person person = register.person();
            people.add(person.id().value());
        }
        long before = check.check(List.of()).rows();
        List<Callable<Integer>> writers = new ArrayList<>();
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            writers.add(() -> transaction(town.clinician, people, random));
        }
        int written = 0;
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            for (Future<Integer> one : threads.invokeAll(writers)) {
                written += one.get();
            }
        }
        LogReport report = check.check(List.of());
        assertThat(report.faults()).isEmpty();
        assertThat(report.rows()).isEqualTo(before + written);
        assertThat(written).isGreaterThan(200);
    }

    @Test
    void one_who_waits_holds_up_nobody_not_even_about_the_same_person() throws Exception {
        Town town = new Town(register);
        UUID person = town.person.id().value();
        CountDownLatch written = new CountDownLatch(1);
        CountDownLatch others = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newSingleThreadExecutor()) {
            Future<?> slow = threads.submit(() -> work.run(town.clinician, () -> {
                rows.append(town.clinician, person, Instant.EPOCH);
                written.countDown();
                await(others);
            }));
            await(written);
            rows.written(town.office1, person, LocalDate.EPOCH, 3);
            others.countDown();
            slow.get();
        }
        assertThat(check.check(List.of()).faults()).isEmpty();
    }

    @Test
    void a_refused_try_is_kept_while_the_transaction_around_it_holds_a_row_about_the_same_person() {
        Town town = new Town(register);
        UUID person = town.person.id().value();
        work.run(town.clinician, () -> {
            rows.append(town.clinician, person, LAST_MOMENT);
            assertThat(refused(town.clinician, person)).contains(person);
            rows.append(town.clinician, person, LAST_MOMENT);
        });
        assertThat(check.check(List.of()).faults()).isEmpty();
    }

    @Test
    void nobody_decides_the_place_of_a_row_themselves() {
        Town town = new Town(register);
        work.run(
                town.clinician,
                () -> sql.run(
                        "insert into access_log (id, at, actor, actor_name, on_behalf_of, kind, basis, information, line,"
                                + " month, lane, place, form, hash) values (?, ?, ?, 'X', false, 'READ', 'OWN', 'PLAN', 1,"
                                + " '1999-01-01', 77, 99, 9, sha256(''))",
                        ids.next(),
                        LAST_MOMENT,
                        town.clinician.id()));
        assertThat(check.check(List.of()).faults()).isEmpty();
    }

    /** One to four rows, now and then over the turn of the month, now and then with a refused try, one in five rolled back. */
    private int transaction(Actor actor, List<UUID> people, Random random) {
        int count = 1 + random.nextInt(4);
        boolean refusal = random.nextInt(5) == 0;
        boolean rolledBack = random.nextInt(5) == 0;
        try {
            work.run(actor, () -> {
                for (int i = 0; i < count; i++) {
                    UUID person = people.get(random.nextInt(people.size()));
                    rows.append(actor, person, LAST_MOMENT.plusNanos(random.nextInt(600_000_000)), text(random));
                }
                if (refusal) {
                    refused(actor, people.getLast());
                }
                if (rolledBack) {
                    throw new NotVisible();
                }
            });
        } catch (NotVisible rollback) {
            return refusal ? 1 : 0;
        }
        return count + (refusal ? 1 : 0);
    }

    /** Any characters a text in the database can hold. */
    private static String text(Random random) {
        return random.ints(random.nextInt(30), 1, 0x2_0000)
                .filter(one -> one < Character.MIN_SURROGATE || one > Character.MAX_SURROGATE)
                .map(one -> random.nextBoolean() ? one : 1 + one % 0x80)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private Optional<UUID> refused(Actor actor, UUID person) {
        return log.appendRefused(
                new AccessLogEntry(
                        ids.next(),
                        LAST_MOMENT,
                        null,
                        actor.id(),
                        actor.name(),
                        actor.organisation(),
                        false,
                        AccessLogEntry.Kind.REFUSED,
                        "NO_PERMIT",
                        "PERSON",
                        null),
                person);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
