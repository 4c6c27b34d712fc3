package no.individuellplan.core.world;

import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.List;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.NotVisible;
import no.individuellplan.core.access.StaleVersion;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Reason;
import no.individuellplan.core.law.RuleViolation;

/** A test that happens in a world of its own. */
public abstract class InAWorld {
    private static final Reason NOT_VISIBLE = new Reason("not-visible", LegalBasis.CONFIDENTIALITY);
    private static final Reason STALE = new Reason("stale", LegalBasis.ONE_PLAN_KEPT_UP_TO_DATE);

    protected final World world = World.aWorld();
    protected final Ports ports = world.ports;
    protected final UseCases use = world.useCases;
    protected final Cast cast = world.cast;
    protected final Steps steps = new Steps(world);

    /**
     * The codes of what was refused, in the order given; {@code not-visible} or {@code stale} when it was that; empty when
     * it was done. Any other exception is the test's failure.
     */
    protected List<String> refused(Actor actor, Runnable work) {
        return reasons(actor, work).stream().map(Reason::code).toList();
    }

    /** As {@link #refused}, with the provisions. */
    protected List<String> citations(Actor actor, Runnable work) {
        return reasons(actor, work).stream().map(Reason::citation).toList();
    }

    private List<Reason> reasons(Actor actor, Runnable work) {
        Throwable thrown = catchThrowable(() -> world.run(actor, work));
        return switch (thrown) {
            case null -> List.of();
            case RuleViolation violation -> violation.reasons();
            case NotVisible ignored -> List.of(NOT_VISIBLE);
            case StaleVersion ignored -> List.of(STALE);
            case RuntimeException other -> throw other;
            default -> throw new IllegalStateException(thrown);
        };
    }
}
