package no.individuellplan.core.need;

import java.util.List;
import java.util.Optional;
import no.individuellplan.core.id.NeedId;
import no.individuellplan.core.id.PersonId;

/** Reported needs. */
public interface Needs {
    Optional<Need> find(NeedId id);

    /** Looks past permits: the newest need of the person, so that one person never has two. */
    Optional<Need> newestOf(PersonId person);

    /** Those the actor may see, oldest first. */
    List<Need> visible();

    void add(Need need);

    /** @throws no.individuellplan.core.access.StaleVersion when another change came first */
    void save(Need need);

    void add(NeedReport report);

    /** The reports of one need that the actor may see, oldest first. */
    List<NeedReport> reportsOf(NeedId need);

    /** Looks past permits: whether this reporter has reported the same words on this need before. */
    boolean alreadyReported(NeedReport report);
}
