package no.individuellplan.core.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import no.individuellplan.core.id.Ids;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.notice.rules.DueFacts;
import no.individuellplan.core.notice.rules.DueRules;
import no.individuellplan.core.person.Persons;
import no.individuellplan.core.plan.PaperTask;
import no.individuellplan.core.plan.WhatIsTold;
import no.individuellplan.core.reservation.Reservation;
import no.individuellplan.core.reservation.Reservations;

/**
 * Who is due a notice (NOR-06), by the same decision as letters on paper. The platform's own work: what it finds is shown to
 * nobody, and only that there is something is kept.
 */
@ApplicationScoped
public class FindNotices {
    private final NoticeAddresses addresses;
    private final Notices notices;
    private final NoticePost post;
    private final WhatIsTold told;
    private final Persons persons;
    private final Reservations reservations;
    private final Ids ids;
    private final Clock clock;

    public FindNotices(
            NoticeAddresses addresses,
            Notices notices,
            NoticePost post,
            WhatIsTold told,
            Persons persons,
            Reservations reservations,
            Ids ids,
            Clock clock) {
        this.addresses = addresses;
        this.notices = notices;
        this.post = post;
        this.told = told;
        this.persons = persons;
        this.reservations = reservations;
        this.ids = ids;
        this.clock = clock;
    }

    /** Who wants notices. Nobody where none are sent. */
    @Transactional
    public List<PersonId> whoWants() {
        return post.sends()
                ? addresses.all().stream().map(NoticeAddress::person).toList()
                : List.of();
    }

    /** Makes a notice to the person if one is due. The same again adds nothing. */
    @Transactional
    public void about(PersonId person) {
        addresses.find(person).ifPresent(this::about);
    }

    private void about(NoticeAddress address) {
        List<Notice> made = notices.of(address.person(), address.openedAt());
        Instant now = clock.instant();
        DueFacts before = new DueFacts(
                reservations
                        .newestOf(address.person())
                        .filter(Reservation::reserved)
                        .isPresent(),
                address.failedAt() != null,
                address.openedAt(),
                null,
                made.size(),
                made.isEmpty() ? null : made.getFirst().endedAt(),
                now);
        if (!DueRules.EVEN_IF_SOMETHING_WAITS.evaluateFirst(before).isAllowed()) {
            return;
        }
        Instant newest = persons.find(address.person()).stream()
                .flatMap(told::to)
                .map(PaperTask::since)
                .max(Instant::compareTo)
                .orElse(null);
        if (DueRules.ALL.evaluateFirst(before.with(newest)).isAllowed()) {
            notices.add(Notice.waiting(ids.next(), address.person(), address.openedAt(), made.size() + 1, now));
        }
    }
}
