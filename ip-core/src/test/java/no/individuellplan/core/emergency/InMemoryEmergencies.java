package no.individuellplan.core.emergency;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import no.individuellplan.core.access.Acting;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.memory.Memory;
import no.individuellplan.core.memory.Place;
import no.individuellplan.core.memory.Table;

/** What was opened in emergencies, seen by who may read the log and by the one who opened. */
public final class InMemoryEmergencies implements Emergencies {
    private final Table<EmergencyAccess> opened;

    private final Predicate<EmergencyAccess> reviewed;

    /** @param reviewed whether the one who acts reviews the log of the one who opened */
    public InMemoryEmergencies(Memory memory, Predicate<EmergencyAccess> reviewed) {
        this.reviewed = reviewed;
        opened = memory.table(
                "emergency_access", EmergencyAccess::id, one -> new Place(one.person(), Area.ACCESS_LOG, one.id()));
    }

    @Override
    public void add(EmergencyAccess one) {
        opened.add(one);
    }

    @Override
    public List<EmergencyAccess> of(PersonId person) {
        return opened.where(one -> one.person().equals(person)).stream()
                .filter(one -> opened.isSeen(one) || isOwn(one) || reviewed.test(one))
                .sorted(Comparator.comparing(EmergencyAccess::openedAt).reversed())
                .toList();
    }

    private static boolean isOwn(EmergencyAccess one) {
        return Acting.current()
                .filter(actor -> actor.grantees().contains(one.by().value()))
                .isPresent();
    }

    @Override
    public List<Opening> openedSince(PersonId person, Instant since) {
        return opened.where(one -> one.person().equals(person) && one.openedAt().isAfter(since)).stream()
                .map(one -> new Opening(one.id(), one.openedAt()))
                .toList();
    }

    /** Past any permit. */
    public List<EmergencyAccess> all() {
        return opened.all();
    }
}
