package no.individuellplan.core.participant;

import no.individuellplan.core.access.Access;
import no.individuellplan.core.access.RenewPermits;
import no.individuellplan.core.consent.ConsentBook;
import no.individuellplan.core.world.Ports;

/** The answers about sharing, in every form, wired as CDI would. */
public record SharingWiring(Ports p, ConsentBook book, Access access, RenewPermits renew) {
    private SharingAnswered answered() {
        return new SharingAnswered(p.consents, p.participants, p.clock);
    }

    public AnswerSharing answer() {
        return new AnswerSharing(p.consents, book, answered(), p.persons, access, renew);
    }

    public RegisterConsent register() {
        return new RegisterConsent(
                p.registrations,
                p.consents,
                book,
                answered(),
                p.persons,
                p.staff,
                p.past,
                access,
                renew,
                p.ids,
                p.clock);
    }

    public ConfirmConsent confirm() {
        return new ConfirmConsent(p.registrations, p.consents, book, answered(), p.persons, p.past, access, renew);
    }
}
