package no.individuellplan.core.childcoordinator;

import no.individuellplan.core.access.Access;
import no.individuellplan.core.access.RenewPermits;
import no.individuellplan.core.consent.ConsentBook;
import no.individuellplan.core.law.LegalChoices;
import no.individuellplan.core.world.Ports;

/** The use cases of the child coordinator. */
public final class ChildWiring {
    public final WantChildCoordinator want;
    public final AskChildCoordinator ask;
    public final AnswerAsChildCoordinator answer;
    public final WriteChildTask write;
    public final ReadChildCoordinator read;
    public final ChildOnMyDay day;

    public ChildWiring(Ports p, ConsentBook book, Access access, RenewPermits renew) {
        ChildDesk desk = new ChildDesk(
                p.childLines,
                p.needs,
                p.persons,
                p.consents,
                p.staff,
                p.agencies,
                p.chairs,
                LegalChoices.DEFAULT,
                p.ids,
                p.clock);
        want = new WantChildCoordinator(p.childLines, desk, book, p.persons, access, renew);
        ask = new AskChildCoordinator(p.childLines, desk, access, renew);
        answer = new AnswerAsChildCoordinator(p.childLines, desk, access, renew);
        write = new WriteChildTask(p.childLines, desk, access);
        read = new ReadChildCoordinator(
                p.childLines, desk, p.persons, p.needs, p.consents, p.chairs, p.staff, p.agencies, access);
        day = new ChildOnMyDay(p.childLines, desk, p.persons, access);
    }
}
