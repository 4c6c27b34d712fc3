package no.individuellplan.core.rights;

import no.individuellplan.core.access.Access;
import no.individuellplan.core.access.RenewPermits;
import no.individuellplan.core.law.LegalChoices;
import no.individuellplan.core.world.Ports;

/** The use cases of complaints and of what is asked for about one's own information. */
public final class RightsWiring {
    public final Complain complain;
    public final AnswerRequest answer;
    public final ReadRights read;
    public final AskForRight ask;
    public final CorrectItem correct;
    public final ReadCorrections corrections;
    public final DeleteItem delete;
    public final HoldRecord hold;
    public final LetGoOfRecord letGo;

    public RightsWiring(Ports p, Access access, RenewPermits renew) {
        DecisionMakers makers = new DecisionMakers(p.facts, p.agencies, p.clock);
        OwnSide side = new OwnSide(p.persons, access, p.clock);
        complain = new Complain(p.requests, makers, side, access, renew, LegalChoices.DEFAULT, p.ids, p.clock);
        OpenRequest open = new OpenRequest(p.requests, access);
        answer = new AnswerRequest(open, p.requests, p.ids, p.clock);
        ask = new AskForRight(
                p.requests,
                p.items,
                new ItemWords(p.goals, p.measures, p.plans),
                makers,
                side,
                access,
                renew,
                p.ids,
                p.clock);
        correct = new CorrectItem(open, p.corrections, answer, p.ids);
        delete = new DeleteItem(open, p.deletions, answer, p.facts, p.agencies, p.staff, renew, p.clock);
        hold = new HoldRecord(open, p.deletions, p.ids, p.clock);
        letGo = new LetGoOfRecord(open, p.deletions, access, p.clock);
        corrections = new ReadCorrections(p.corrections, access);
        read = new ReadRights(p.requests, p.persons, p.agencies, access);
    }
}
