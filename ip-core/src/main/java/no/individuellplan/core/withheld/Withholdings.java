package no.individuellplan.core.withheld;

import java.util.List;
import java.util.Optional;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.id.WithheldId;

/**
 * What is kept from parents. No permit reaches these rows: they are read past permits, by use cases that let nobody in but
 * the child and those who work for it (I12).
 */
public interface Withholdings {
    Optional<Withheld> find(WithheldId id);

    /** Also those that have been lifted, the newest first. */
    List<Withheld> of(PersonId person);

    /** The newest first. */
    List<ToldParents> toldAbout(PersonId person);

    /** What is kept and shared with a service all the same, every line, the oldest first. */
    List<SharedKept> sharedOf(PersonId person);

    void add(SharedKept line);

    void add(Withheld withheld);

    /** @throws no.individuellplan.core.access.StaleVersion when another change came first */
    void save(Withheld withheld);

    void add(ToldParents told);
}
