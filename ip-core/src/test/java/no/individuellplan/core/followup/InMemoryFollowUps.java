package no.individuellplan.core.followup;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.id.FollowUpId;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.memory.Memory;
import no.individuellplan.core.memory.Place;
import no.individuellplan.core.memory.Table;

/** What messages ask for, each seen by those who see its thread. */
public final class InMemoryFollowUps implements FollowUps {
    private final Table<FollowUp> rows;

    public InMemoryFollowUps(Memory memory) {
        rows = memory.table(
                "follow_up",
                FollowUp::id,
                one -> new Place(one.person(), Area.MESSAGES, one.thread().value()));
    }

    @Override
    public Optional<FollowUp> find(FollowUpId id) {
        return rows.seen(id);
    }

    @Override
    public List<FollowUp> of(PersonId person) {
        return sorted(rows.seen(one -> one.person().equals(person)));
    }

    /** One at a time here. */
    @Override
    public List<FollowUp> heldOf(PersonId person) {
        return of(person);
    }

    @Override
    public List<FollowUp> waiting() {
        return sorted(rows.seen(FollowUp::waits));
    }

    @Override
    public void add(FollowUp followUp) {
        if (rows.all().stream().anyMatch(one -> one.message().equals(followUp.message()))) {
            throw new IllegalStateException("The message has made one already");
        }
        rows.add(followUp);
    }

    @Override
    public void stand(FollowUp followUp) {
        rows.save(followUp);
    }

    @Override
    public void finish(FollowUp followUp) {
        rows.save(followUp);
    }

    /** Past any permit. */
    public List<FollowUp> all() {
        return rows.all();
    }

    private static List<FollowUp> sorted(List<FollowUp> all) {
        return all.stream()
                .sorted(Comparator.comparing(FollowUp::saidAt)
                        .thenComparing(one -> one.id().value()))
                .toList();
    }
}
