package no.individuellplan.core.kin;

import java.util.List;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.memory.Memory;
import no.individuellplan.core.memory.Place;
import no.individuellplan.core.memory.Table;

/** The ledger of next of kin, which only grows. Added to past permits. */
public final class InMemoryKinAnswers implements KinAnswers {
    private static final Place NOBODYS = new Place(null, Area.CONSENT, null);

    private final Table<KinAnswer> lines;

    public InMemoryKinAnswers(Memory memory) {
        lines = memory.table("kin_answer", KinAnswer::id, one -> NOBODYS);
    }

    @Override
    public void add(KinAnswer answer) {
        lines.add(answer);
    }

    @Override
    public KinLedger ledgerOf(PersonId person) {
        return new KinLedger(lines.where(one -> one.person().equals(person)));
    }

    @Override
    public List<PersonId> namedBy(PersonId kin) {
        return lines.where(one -> one.kin().equals(kin)).stream()
                .map(KinAnswer::person)
                .distinct()
                .toList();
    }
}
