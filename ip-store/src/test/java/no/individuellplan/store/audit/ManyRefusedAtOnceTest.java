package no.individuellplan.store.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import no.individuellplan.core.access.Access;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.access.NotVisible;
import no.individuellplan.core.person.Person;
import no.individuellplan.local.DatabaseTestResource;
import no.individuellplan.store.sql.Sql;
import no.individuellplan.store.world.Register;
import no.individuellplan.store.world.Work;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** When every connection is held by somebody who is refused, each refusal is still logged and answered. */
@QuarkusTest
@QuarkusTestResource(DatabaseTestResource.class)
class ManyRefusedAtOnceTest {
    @Inject
    Register register;

    @Inject
    Access access;

    @Inject
    Sql sql;

    @Inject
    Work work;

    @ConfigProperty(name = "quarkus.datasource.jdbc.max-size")
    int connections;

    @Test
    void as_many_as_there_are_connections_are_refused_at_once() throws Exception {
        Person person = register.person();
        Actor stranger = new Actor.Citizen(register.person().id(), "Fremmed");
        CyclicBarrier allHoldOne = new CyclicBarrier(connections);
        Callable<Boolean> refused = () -> {
            try {
                work.run(stranger, () -> {
                    sql.any("select 1");
                    wait(allHoldOne);
                    access.toRead(stranger, person.id(), Area.PLAN);
                });
                return false;
            } catch (NotVisible hidden) {
                return true;
            }
        };
        List<Callable<Boolean>> all = new ArrayList<>();
        for (int i = 0; i < connections; i++) {
            all.add(refused);
        }
        try (ExecutorService threads = Executors.newFixedThreadPool(connections)) {
            for (Future<Boolean> one : threads.invokeAll(all)) {
                assertThat(one.get()).isTrue();
            }
        }
    }

    private static void wait(CyclicBarrier others) {
        try {
            others.await();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
