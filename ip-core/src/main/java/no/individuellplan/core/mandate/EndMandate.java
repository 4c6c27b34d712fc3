package no.individuellplan.core.mandate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import no.individuellplan.core.access.Access;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.access.RenewPermits;
import no.individuellplan.core.id.MandateId;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.law.WrittenText;
import no.individuellplan.core.mandate.rules.EndFacts;
import no.individuellplan.core.mandate.rules.MandateRules;
import no.individuellplan.core.person.Mandate;
import no.individuellplan.core.person.Mandates;
import no.individuellplan.core.person.Representation.Kind;

/**
 * Ends that somebody may act for a person, from today: the person a written mandate in one act, whoever has it their own,
 * somebody at work any. With the care of a child the right of those it lives with ends too, and the parents' is back.
 */
@ApplicationScoped
public class EndMandate {
    private final Mandates mandates;
    private final Access access;
    private final RenewPermits renew;
    private final Clock clock;

    public EndMandate(Mandates mandates, Access access, RenewPermits renew, Clock clock) {
        this.mandates = mandates;
        this.access = access;
        this.renew = renew;
        this.clock = clock;
    }

    /**
     * @param why may be null but for somebody at work
     * @throws no.individuellplan.core.law.RuleViolation with every reason of {@link MandateRules#END}
     */
    @Transactional
    public void end(Actor actor, MandateId id, String why) {
        Mandate mandate = mandates.find(id).orElseThrow(() -> access.refusedItem(actor, "MANDATE", id.value()));
        PersonId person = mandate.given().represented();
        UUID self = actor.id();
        boolean acts = mandate.given().representative().value().equals(self);
        boolean duty = Duty.has(
                actor,
                acts ? access.toRead(actor, person, Area.IDENTITY) : access.toWrite(actor, person, Area.COORDINATION));
        LocalDate today = LocalDate.now(clock);
        EndFacts facts = new EndFacts(
                duty,
                person.value().equals(self),
                acts,
                mandate.given().kind(),
                WrittenText.of(why),
                mandate.standsOn(today));
        MandateRules.END.evaluateAll(facts).orThrow();
        mandates.save(mandate.ended(today, facts.reason(), actor.name()));
        if (mandate.given().kind() == Kind.CHILD_WELFARE) {
            endCarers(person, today, facts.reason(), actor);
        }
        renew.about(person);
    }

    private void endCarers(PersonId person, LocalDate today, String why, Actor actor) {
        mandates.of(person).stream()
                .filter(one -> one.given().kind() == Kind.CARER && one.standsOn(today))
                .forEach(one -> mandates.save(one.ended(today, why, actor.name())));
    }
}
