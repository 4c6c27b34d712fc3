package no.individuellplan.core.operation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import no.individuellplan.core.access.Access;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.NotVisible;

/** Asks whether somebody keeps this installation running today, and logs what they then do, or tried. */
@ApplicationScoped
public class OperatorsOnly {
    private final Operators operators;
    private final Access access;
    private final Clock clock;

    public OperatorsOnly(Operators operators, Access access, Clock clock) {
        this.operators = operators;
        this.access = access;
        this.clock = clock;
    }

    /** Asks without logging, for showing or hiding the way to it. */
    @Transactional
    public boolean operates(Actor.Professional actor) {
        return operators.operates(actor.employment(), LocalDate.now(clock));
    }

    /**
     * @param what in the log's words, never about a person
     * @param item null for a list
     * @throws NotVisible for everybody else; the try is logged
     */
    public void toRead(Actor.Professional actor, String what, UUID item) {
        require(actor, what, item);
        access.logOperation(actor, what, item);
    }

    /** As {@link #toRead}, for what changes something. */
    public void toSteer(Actor.Professional actor, String what, UUID item) {
        require(actor, what, item);
        access.logOperated(actor, what, item);
    }

    private void require(Actor.Professional actor, String what, UUID item) {
        if (!operates(actor)) {
            throw access.refusedItem(actor, what, item == null ? actor.agency().value() : item);
        }
    }
}
