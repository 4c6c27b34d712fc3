package no.individuellplan.store.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import no.individuellplan.core.access.Actor;
import no.individuellplan.store.sql.Journey;
import no.individuellplan.store.sql.Question;
import no.individuellplan.store.sql.Sql;

/**
 * Runs one piece of work past the permits, inside the transaction that runs: for the ports whose Javadoc says so. The only
 * place where the role that sees everything is named.
 */
@ApplicationScoped
public class SystemView {
    /** The role the application logged in as. */
    static final String NO_ROLE = "none";

    private static final String SYSTEM = "ip_system";

    /** Kept in a setting of the transaction: the role to come back to. */
    private static final String BECOME = "select set_config('ip.before', b.was, true), set_config('role', '" + SYSTEM
            + "', true) from (select current_setting('role') was offset 0) b";

    private static final String COME_BACK = "select set_config('role', current_setting('ip.before'), true)";

    private final Sql sql;
    private final Predicate<String> fromTheStart;

    @Inject
    SystemView(Sql sql, RoleOfTransaction roles) {
        this(sql, roles::isFromTheStart);
    }

    private SystemView(Sql sql, Predicate<String> fromTheStart) {
        this.sql = sql;
        this.fromTheStart = fromTheStart;
    }

    /** On connections of another source than the application's own, where nobody is told who acts. */
    public static SystemView elsewhere(Sql sql) {
        return new SystemView(sql, role -> false);
    }

    /** As {@link #see}, for one question that reads: there and back without asking the database three times. */
    public <T> List<T> list(Question<T> question, Object... values) {
        Journey journey = new Journey();
        Journey.Answer<T> answer = ask(journey, question, values);
        sql.make(journey);
        return answer.rows();
    }

    /** The one row there is at most; empty without it. */
    public <T> Optional<T> first(Question<T> question, Object... values) {
        return list(question, values).stream().findFirst();
    }

    /** Asks one of the journey's questions past the permits; the others are asked as they would have been. */
    public <T> Journey.Answer<T> ask(Journey journey, Question<T> question, Object... values) {
        if (fromTheStart.test(SYSTEM)) {
            return journey.ask(question, values);
        }
        journey.say(BECOME);
        Journey.Answer<T> answer = journey.ask(question, values);
        journey.say(COME_BACK);
        return answer;
    }

    public <T> T see(Supplier<T> work) {
        if (fromTheStart.test(SYSTEM)) {
            return work.get();
        }
        String before = become(SYSTEM);
        T result;
        try {
            result = work.get();
        } catch (RuntimeException | Error e) {
            comeBackAfter(e, before);
            throw e;
        }
        become(before);
        return result;
    }

    public void run(Runnable work) {
        see(() -> {
            work.run();
            return null;
        });
    }

    /** The role in which an actor's transactions begin. */
    static String roleOf(Actor actor) {
        return switch (actor) {
            case Actor.System ignored -> SYSTEM;
            case Actor.Citizen ignored -> NO_ROLE;
            case Actor.Representative ignored -> NO_ROLE;
            case Actor.Professional ignored -> NO_ROLE;
            case Actor.Visitor ignored -> NO_ROLE;
        };
    }

    /** When the database refused, it takes no further statement before the roll-back, which gives up the role too. */
    private void comeBackAfter(Throwable failure, String before) {
        try {
            become(before);
        } catch (RuntimeException aborted) {
            failure.addSuppressed(aborted);
        }
    }

    /** @return the role there was */
    private String become(String role) {
        return sql.first(
                        "select b.was, set_config('role', ?, true)"
                                + " from (select current_setting('role') was offset 0) b",
                        found -> found.text("was"),
                        role)
                .orElseThrow();
    }
}
