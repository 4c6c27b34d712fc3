package no.individuellplan.core.childcoordinator;

import java.util.List;
import java.util.Optional;
import no.individuellplan.core.id.PersonId;

/** What is said and done about child coordinators. Only added to. */
public interface ChildLines {
    /**
     * Looks past permits: the rules come first, and a yes is what gives those at work one.
     *
     * @throws no.individuellplan.core.access.StaleVersion when somebody else said something about the same role first
     */
    void add(ChildLine line);

    /** The newest role of the person, with as much of it as the actor may see. */
    Optional<ChildRole> of(PersonId person);

    /** Every one of the person's lines the actor may see, the oldest first. */
    List<ChildLine> linesOf(PersonId person);

    /** The newest role of everybody, as far as the actor may see it. */
    List<ChildRole> visible();

    /** Looks past permits: the number of the last that was said about the person's roles; 0 before the first. */
    int lastNumber(PersonId person);
}
