package no.individuellplan.store.access;

import io.agroal.api.AgroalPoolInterceptor;
import io.quarkus.arc.Arc;
import io.quarkus.arc.ArcContainer;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import no.individuellplan.core.access.Acting;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.CurrentActor;
import org.jboss.logging.Logger;

/**
 * Tells the database who acts, at the start of every transaction and for its length only. Said every time, also when
 * nobody acts, so that nothing is left from the connection's last user. Never throws: a connection whose telling failed
 * cannot answer any further statement in that transaction.
 */
@Singleton
class ActorSettings implements AgroalPoolInterceptor {
    private static final Logger LOG = Logger.getLogger(ActorSettings.class);
    private static final String TELL = "select set_config('ip.grantees', ?, true), set_config('ip.actor', ?, true),"
            + " set_config('ip.today', ?, true), set_config('ip.now', ?, true), set_config('role', ?, true)";

    private final CurrentActor ofRequest;
    private final Clock clock;
    private final RoleOfTransaction roles;

    ActorSettings(CurrentActor ofRequest, Clock clock, RoleOfTransaction roles) {
        this.ofRequest = ofRequest;
        this.clock = clock;
        this.roles = roles;
    }

    @Override
    public void onConnectionAcquire(Connection connection) {
        Optional<Actor> actor = Acting.current().or(this::ofRequest);
        try (PreparedStatement tell = connection.prepareStatement(TELL)) {
            tell.setString(1, actor.map(ActorSettings::grantees).orElse("{}"));
            tell.setString(2, actor.map(Actor::id).map(UUID::toString).orElse(""));
            tell.setString(3, LocalDate.now(clock).toString());
            tell.setString(4, clock.instant().toString());
            String role = actor.map(SystemView::roleOf).orElse(SystemView.NO_ROLE);
            tell.setString(5, role);
            tell.execute();
            roles.begun(role);
        } catch (SQLException e) {
            LOG.error("The database could not be told who acts; the transaction will fail", e);
        }
    }

    private Optional<Actor> ofRequest() {
        ArcContainer container = Arc.container();
        return container != null && container.requestContext().isActive() ? ofRequest.get() : Optional.empty();
    }

    private static String grantees(Actor actor) {
        return actor.grantees().stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
    }
}
