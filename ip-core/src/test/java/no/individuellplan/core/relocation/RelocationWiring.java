package no.individuellplan.core.relocation;

import no.individuellplan.core.access.Access;
import no.individuellplan.core.access.RenewPermits;
import no.individuellplan.core.consent.ConsentBook;
import no.individuellplan.core.coordinator.FitToCoordinate;
import no.individuellplan.core.coordinator.PassChair;
import no.individuellplan.core.law.LegalChoices;
import no.individuellplan.core.world.Ports;

/** The use cases of plans that move. */
public final class RelocationWiring {
    public final ProposeRelocation propose;
    public final AnswerRelocation answer;
    public final TakeOverPlan takeOver;
    public final ReadRelocations read;

    public RelocationWiring(Ports p, ConsentBook book, FitToCoordinate fit, Access access, RenewPermits renew) {
        Municipality municipality = new Municipality(p.agencies, p.staff);
        propose = new ProposeRelocation(
                p.relocations,
                municipality,
                p.needs,
                p.plans,
                p.persons,
                book,
                access,
                renew,
                LegalChoices.DEFAULT,
                p.ids,
                p.clock);
        answer = new AnswerRelocation(p.relocations, p.persons, book, access, renew, p.clock);
        CarryOver carry = new CarryOver(
                p.needs, p.plans, p.agencies, new SharingAfterMove(p.consents, municipality, p.ids, p.clock), p.clock);
        takeOver = new TakeOverPlan(
                p.relocations,
                p.consents,
                p.chairs,
                municipality,
                carry,
                new PassChair(p.chairs, fit, p.clock),
                p.past,
                access,
                renew,
                p.clock);
        read = new ReadRelocations(
                p.relocations, p.persons, p.chairs, p.staff, p.agencies, access, LegalChoices.DEFAULT, p.clock);
    }
}
