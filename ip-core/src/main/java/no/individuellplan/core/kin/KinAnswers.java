package no.individuellplan.core.kin;

import java.util.List;
import no.individuellplan.core.id.PersonId;

/** The ledger of next of kin. Lines are added, never changed. */
public interface KinAnswers {
    /** Looks past permits: the one named holds none that a line could be added under. */
    void add(KinAnswer answer);

    /** Looks past permits: a use case must know the truth; what it finds goes to rules and to those it is about. */
    KinLedger ledgerOf(PersonId person);

    /** The persons who have ever named this one. Looks past permits; for the one named. */
    List<PersonId> namedBy(PersonId kin);
}
