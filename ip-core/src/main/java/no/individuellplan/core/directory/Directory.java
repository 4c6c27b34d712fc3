package no.individuellplan.core.directory;

import java.util.List;
import java.util.Optional;

/** The address register, and what has happened to it. About nobody, so it says the same to everyone. */
public interface Directory {
    /** By name. May be as old as a minute when another instance changed it. */
    List<Party> all();

    /** As {@link #all}. */
    Optional<Party> find(String her);

    /** Puts in a party that is not there. */
    void add(Party party, List<PartyChange> changes);

    /** Says anew what stands about a party that is there. */
    void change(Party party, List<PartyChange> changes);

    /** Newest first. */
    List<PartyChange> changes(String her);
}
