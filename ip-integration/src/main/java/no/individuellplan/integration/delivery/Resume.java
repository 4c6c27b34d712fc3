package no.individuellplan.integration.delivery;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import no.individuellplan.integration.transport.WireIsBack;

/**
 * When the wire works again, what waits for its next try need not wait any longer. No storm comes of it: as many leave at once
 * as there are threads for jobs, here as on every other day.
 */
@ApplicationScoped
class Resume {
    private static final String NOW = "update scheduled_tasks set execution_time = ?"
            + " where task_name = ? and picked = false and execution_time > ?";

    private final AgroalDataSource jobs;
    private final JobRunner runner;
    private final Clock clock;

    Resume(@DataSource("jobs") AgroalDataSource jobs, JobRunner runner, Clock clock) {
        this.jobs = jobs;
        this.runner = runner;
        this.clock = clock;
    }

    void now(@ObservesAsync WireIsBack back) {
        OffsetDateTime now = clock.instant().atZone(clock.getZone()).toOffsetDateTime();
        try (Connection connection = jobs.getConnection();
                PreparedStatement update = connection.prepareStatement(NOW)) {
            update.setObject(1, now);
            update.setString(2, MessageTasks.SEND);
            update.setObject(3, now);
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("What waits could not be told that it need not", e);
        }
        runner.look();
    }
}
