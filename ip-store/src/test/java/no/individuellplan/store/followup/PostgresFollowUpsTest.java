package no.individuellplan.store.followup;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import no.individuellplan.core.followup.FollowUpsContract;
import no.individuellplan.core.world.Newcomers;
import no.individuellplan.core.world.Store;
import no.individuellplan.local.DatabaseTestResource;
import no.individuellplan.store.world.PostgresStore;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(DatabaseTestResource.class)
class PostgresFollowUpsTest extends FollowUpsContract {
    @Inject
    PostgresStore postgres;

    @Override
    protected Store store() {
        return postgres;
    }

    @Test
    void of_two_messages_read_at_the_same_time_the_second_sees_what_the_first_made() throws Exception {
        CountDownLatch held = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        CompletableFuture<Void> first = CompletableFuture.runAsync(() -> store.run(Newcomers.PLATFORM, () -> {
            assertThat(store.followUps().heldOf(person.id())).isEmpty();
            held.countDown();
            await(go);
            addAnother();
        }));
        await(held);
        CompletableFuture<Integer> second = CompletableFuture.supplyAsync(() -> store.as(
                Newcomers.PLATFORM, () -> store.followUps().heldOf(person.id()).size()));
        assertThat(second).failsWithin(300, TimeUnit.MILLISECONDS);
        go.countDown();
        first.get(10, TimeUnit.SECONDS);
        assertThat(second.get(10, TimeUnit.SECONDS)).isEqualTo(1);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
