package no.individuellplan.core.need;

import java.util.Optional;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.id.UnitId;
import no.individuellplan.core.person.Person;

/** Reports that leave this installation, for a coordinating unit that does not work here. Answered by what sends messages. */
public interface ReportsElsewhere {
    /**
     * Past any permit: whether such a report may go there as a message. Never says why not.
     *
     * @param person empty for one not known here
     */
    boolean mayGo(Optional<PersonId> person, UnitId from, UnitId to);

    /** Writes it in the reporter's name, to leave when the caller's transaction has committed. */
    void send(Actor.Professional reporter, Person about, UnitId to, NeedLetter letter);

    /**
     * Past any permit: how the newest report stands that went from a unit to one elsewhere about a person. For one who has
     * reported it. Empty when none was sent.
     */
    Optional<Passage> passage(PersonId about, UnitId from, UnitId to);
}
