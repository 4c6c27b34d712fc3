package no.individuellplan.api.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import no.individuellplan.api.register.Names;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.plan.ReadOwnPlan;

/** One's own page, in one transaction with its names and its log. */
@ApplicationScoped
class OwnPageAnswers {
    private final ReadOwnPlan own;
    private final Names names;

    OwnPageAnswers(ReadOwnPlan own, Names names) {
        this.own = own;
        this.names = names;
    }

    @Transactional
    OwnPageResponse page(Actor actor) {
        return OwnPageResponse.of(own.read(actor), names);
    }
}
