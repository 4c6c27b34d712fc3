package no.individuellplan.core.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import no.individuellplan.core.reservation.Reservation;
import no.individuellplan.core.reservation.Reservations;

/**
 * Sends what waits, one notice in each transaction: stopped in the middle, none is lost and one at most comes twice. One that
 * fails is tried again; given up, the person is told on their own page.
 */
@ApplicationScoped
public class SendNotices {
    private final NoticeAddresses addresses;
    private final Notices notices;
    private final Reservations reservations;
    private final NoticePost post;
    private final Clock clock;

    public SendNotices(
            NoticeAddresses addresses, Notices notices, Reservations reservations, NoticePost post, Clock clock) {
        this.addresses = addresses;
        this.notices = notices;
        this.reservations = reservations;
        this.post = post;
        this.clock = clock;
    }

    /** @return whether there was one, and perhaps another */
    @Transactional
    public boolean next() {
        Instant now = clock.instant();
        Optional<Notice> first = post.sends() ? notices.due(now) : Optional.empty();
        first.ifPresent(notice -> addresses
                .find(notice.person())
                .filter(address -> stillWanted(notice, address))
                .ifPresentOrElse(address -> send(notice, address, now), () -> notices.drop(notice)));
        return first.isPresent();
    }

    /** Not after the person has opened their page, or wants letters instead. */
    private boolean stillWanted(Notice notice, NoticeAddress address) {
        return address.openedAt().equals(notice.round())
                && reservations
                        .newestOf(notice.person())
                        .filter(Reservation::reserved)
                        .isEmpty();
    }

    private void send(Notice notice, NoticeAddress address, Instant now) {
        try {
            post.post(notice.id(), address.email(), NoticeWords.of(address.language(), post.from()));
            notices.save(notice.sent(now));
        } catch (NotPosted failure) {
            Notice tried = notice.failed(now);
            notices.save(tried);
            if (tried.state() == Notice.State.GIVEN_UP) {
                addresses.failed(notice.person(), now);
            }
        }
    }
}
