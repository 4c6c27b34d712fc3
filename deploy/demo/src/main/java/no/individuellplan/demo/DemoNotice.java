package no.individuellplan.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import no.individuellplan.core.id.Ids;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.notice.Notice;
import no.individuellplan.core.notice.NoticeAddress;
import no.individuellplan.core.notice.NoticeAddresses;
import no.individuellplan.core.notice.NoticeLanguage;
import no.individuellplan.core.notice.Notices;

/** Kari has wanted notices by e-mail for a while, and got one before she last opened her page. */
@ApplicationScoped
class DemoNotice {
    private static final int GIVEN = 20;
    private static final int SENT = 12;

    private final NoticeAddresses addresses;
    private final Notices notices;
    private final DemoCast cast;
    private final Ids ids;
    private final Clock clock;

    DemoNotice(NoticeAddresses addresses, Notices notices, DemoCast cast, Ids ids, Clock clock) {
        this.addresses = addresses;
        this.notices = notices;
        this.cast = cast;
        this.ids = ids;
        this.clock = clock;
    }

    /** As the platform. */
    @Transactional
    void make() {
        PersonId kari = cast.home("kari").person();
        Instant given = at(GIVEN);
        Instant sent = at(SENT);
        addresses.give(new NoticeAddress(kari, "kari@example.org", NoticeLanguage.NB, given, given, null));
        notices.add(new Notice(ids.next(), kari, given, 1, Notice.State.SENT, 0, sent, sent, sent));
        addresses.opened(kari, at(1));
    }

    private Instant at(int daysAgo) {
        return DemoCast.today()
                .minusDays(daysAgo)
                .atTime(9, 0)
                .atZone(clock.getZone())
                .toInstant();
    }
}
