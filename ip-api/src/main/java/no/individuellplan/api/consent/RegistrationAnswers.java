package no.individuellplan.api.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import no.individuellplan.api.register.Names;
import no.individuellplan.core.access.Access;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.access.Permit.Right;
import no.individuellplan.core.consent.ConsentRegistrations;
import no.individuellplan.core.id.ConsentRegistrationId;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.participant.RegisterConsent;
import no.individuellplan.core.participant.RegistrationForm;

/** One consent on paper for one who may read it; logged. */
@ApplicationScoped
class RegistrationAnswers {
    private final RegisterConsent register;
    private final ConsentRegistrations registrations;
    private final Access access;
    private final Names names;

    RegistrationAnswers(RegisterConsent register, ConsentRegistrations registrations, Access access, Names names) {
        this.register = register;
        this.registrations = registrations;
        this.access = access;
        this.names = names;
    }

    @Transactional
    WrittenInResponse written(Actor actor, PersonId person, RegistrationForm form) {
        return register.register(actor, person, form)
                .map(one -> new WrittenInResponse(false, ConsentRegistrationResponse.of(one, names)))
                .orElseGet(() -> new WrittenInResponse(true, null));
    }

    @Transactional
    ConsentRegistrationResponse one(Actor actor, UUID id) {
        return registrations
                .find(new ConsentRegistrationId(id))
                .map(one -> {
                    access.require(actor, one.person(), Area.CONSENT, id, Right.READ);
                    return ConsentRegistrationResponse.of(one, names);
                })
                .orElseThrow(() -> access.refusedItem(actor, "CONSENT", id));
    }

    /** Empty when it is out of the actor's sight; nothing is logged then. */
    @Transactional
    Optional<ConsentRegistrationResponse> now(Actor actor, UUID id) {
        return registrations
                .find(new ConsentRegistrationId(id))
                .filter(one -> access.may(actor, one.person(), Area.CONSENT, id, Right.READ))
                .map(one -> one(actor, id));
    }
}
