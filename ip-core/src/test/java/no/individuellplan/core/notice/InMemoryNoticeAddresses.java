package no.individuellplan.core.notice;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.individuellplan.core.access.Acting;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.memory.Memory;
import no.individuellplan.core.memory.Place;
import no.individuellplan.core.memory.Table;

/** Addresses for notices in memory: the person's own, and the platform's; no permit opens them. */
public final class InMemoryNoticeAddresses implements NoticeAddresses {
    private final Table<NoticeAddress> rows;

    public InMemoryNoticeAddresses(Memory memory) {
        rows = memory.table(
                "notice_address",
                NoticeAddress::person,
                row -> new Place(row.person(), null, row.person().value()));
    }

    @Override
    public Optional<NoticeAddress> find(PersonId person) {
        return rows.find(person).filter(InMemoryNoticeAddresses::isTheirs);
    }

    @Override
    public void give(NoticeAddress address) {
        rows.put(address);
    }

    @Override
    public void forget(PersonId person) {
        rows.remove(person);
    }

    @Override
    public void opened(PersonId person, Instant at) {
        find(person)
                .ifPresent(one -> rows.put(new NoticeAddress(
                        one.person(), one.email(), one.language(), one.givenAt(), at, one.failedAt())));
    }

    @Override
    public void failed(PersonId person, Instant at) {
        find(person)
                .ifPresent(one -> rows.put(new NoticeAddress(
                        one.person(), one.email(), one.language(), one.givenAt(), one.openedAt(), at)));
    }

    @Override
    public List<NoticeAddress> all() {
        return rows.where(InMemoryNoticeAddresses::isTheirs);
    }

    private static boolean isTheirs(NoticeAddress row) {
        return Acting.current()
                .filter(actor -> actor instanceof Actor.System
                        || actor.grantees().contains(row.person().value()))
                .isPresent();
    }
}
