package no.individuellplan.core.mandate;

import no.individuellplan.core.access.Access;
import no.individuellplan.core.access.RenewPermits;
import no.individuellplan.core.person.SyntheticNumbers;
import no.individuellplan.core.world.Ports;

/** The use cases of this concept, wired as CDI would. */
public final class MandateWiring {
    public final WriteMandate write;
    public final EndMandate end;
    public final ReadMandates read;
    public final LetOneParentAnswer oneParent;

    public MandateWiring(Ports p, Access access, RenewPermits renew) {
        write = new WriteMandate(
                p.persons.mandates,
                p.persons,
                new PersonsNamed(p.persons, renew, SyntheticNumbers.ALLOWED, p.ids),
                p.agencies,
                access,
                renew,
                p.ids,
                p.clock);
        end = new EndMandate(p.persons.mandates, access, renew, p.clock);
        oneParent = new LetOneParentAnswer(p.persons.oneParents, p.persons, access, p.ids, p.clock);
        read = new ReadMandates(
                p.persons.mandates, p.persons, p.agencies, p.kin, p.persons.oneParents, access, p.clock);
    }
}
