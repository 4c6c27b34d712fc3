package no.individuellplan.core.person;

import java.util.List;
import no.individuellplan.core.id.PersonId;

/** When one parent's answer has been found to be enough. Lines are added, never changed. Looks past permits. */
public interface OneParents {
    void add(OneParent basis);

    /** The newest first. */
    List<OneParent> of(PersonId person);
}
