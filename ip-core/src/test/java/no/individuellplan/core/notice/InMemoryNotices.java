package no.individuellplan.core.notice;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.memory.Memory;
import no.individuellplan.core.memory.Place;
import no.individuellplan.core.memory.Table;

/** Notices in memory. */
public final class InMemoryNotices implements Notices {
    private final Table<Notice> rows;
    private final NoticeAddresses addresses;

    public InMemoryNotices(Memory memory, NoticeAddresses addresses) {
        rows = memory.table("notice", Notice::id, row -> new Place(row.person(), null, row.id()));
        this.addresses = addresses;
    }

    @Override
    public void add(Notice notice) {
        boolean there = of(notice.person(), notice.round()).stream().anyMatch(one -> one.number() == notice.number());
        if (!there && addresses.find(notice.person()).isPresent()) {
            rows.add(notice);
        }
    }

    @Override
    public List<Notice> of(PersonId person, Instant round) {
        return rows.where(one -> one.person().equals(person) && one.round().equals(round)).stream()
                .sorted(Comparator.comparing(Notice::number))
                .toList();
    }

    @Override
    public Optional<Notice> due(Instant now) {
        return rows
                .where(one ->
                        one.state() == Notice.State.WAITING && !one.nextAt().isAfter(now))
                .stream()
                .min(Comparator.comparing(Notice::nextAt));
    }

    @Override
    public void save(Notice notice) {
        rows.put(notice);
    }

    @Override
    public void drop(Notice notice) {
        rows.remove(notice.id());
    }

    /** Past any permit. */
    public List<Notice> all() {
        return rows.all();
    }
}
