package no.individuellplan.core.notice;

import no.individuellplan.core.plan.WhatIsTold;
import no.individuellplan.core.world.Cast;
import no.individuellplan.core.world.Ports;
import no.individuellplan.core.world.World;

/** The use cases of notices by e-mail. */
public final class NoticeWiring {
    public final ChooseNotices choose;
    public final FindNotices find;
    public final SendNotices send;

    public NoticeWiring(Ports p, WhatIsTold told) {
        choose = new ChooseNotices(p.noticeAddresses, p.reservations, p.noticePost, p.clock);
        find = new FindNotices(
                p.noticeAddresses, p.notices, p.noticePost, told, p.persons, p.reservations, p.ids, p.clock);
        send = new SendNotices(p.noticeAddresses, p.notices, p.reservations, p.noticePost, p.clock);
    }

    /** As the jobs do, as the platform itself. */
    public void look(World world) {
        find(world);
        while (world.<Boolean>as(Cast.platform(), send::next)) {
            // Until nothing waits.
        }
    }

    public void find(World world) {
        world.as(Cast.platform(), find::whoWants)
                .forEach(person -> world.run(Cast.platform(), () -> find.about(person)));
    }
}
