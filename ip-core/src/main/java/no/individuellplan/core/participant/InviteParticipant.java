package no.individuellplan.core.participant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import no.individuellplan.core.access.Access;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.access.RenewPermits;
import no.individuellplan.core.agency.Agencies;
import no.individuellplan.core.consent.ConsentKind;
import no.individuellplan.core.consent.ConsentRequest;
import no.individuellplan.core.consent.Consents;
import no.individuellplan.core.id.ConsentRequestId;
import no.individuellplan.core.id.EmploymentId;
import no.individuellplan.core.id.Ids;
import no.individuellplan.core.id.ParticipantId;
import no.individuellplan.core.id.PlanId;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Reason;
import no.individuellplan.core.law.RuleViolation;
import no.individuellplan.core.law.WrittenText;
import no.individuellplan.core.participant.Participant.State;
import no.individuellplan.core.participant.PlansInWork.PlanInWork;
import no.individuellplan.core.participant.rules.InviteFacts;
import no.individuellplan.core.participant.rules.InviteRules;

/**
 * Proposes that a service takes part. The person is asked first; the service hears of it only after the person's yes
 * (IPF-10 i).
 */
@ApplicationScoped
public class InviteParticipant {
    private final PlansInWork plans;
    private final Participants participants;
    private final Consents consents;
    private final Agencies agencies;
    private final Access access;
    private final RenewPermits renew;
    private final Ids ids;
    private final Clock clock;

    public InviteParticipant(
            PlansInWork plans,
            Participants participants,
            Consents consents,
            Agencies agencies,
            Access access,
            RenewPermits renew,
            Ids ids,
            Clock clock) {
        this.plans = plans;
        this.participants = participants;
        this.consents = consents;
        this.agencies = agencies;
        this.access = access;
        this.renew = renew;
        this.ids = ids;
        this.clock = clock;
    }

    /** @throws RuleViolation with every reason of {@link InviteRules}, or without anything to share */
    @Transactional
    public Participant invite(Actor actor, PlanId planId, InviteForm form) {
        PlanInWork plan = plans.find(planId).orElseThrow(() -> access.refusedItem(actor, "PLAN", planId.value()));
        access.toWrite(actor, plan.person(), Area.PLAN);
        String role = WrittenText.of(form.role());
        InviteRules.ALL.evaluateAll(facts(plan, form, role)).orThrow();
        LocalDate today = LocalDate.now(clock);
        boolean shared = consents.ledgerOf(plan.person())
                .inForce(ConsentKind.SHARING, form.unit(), today)
                .isPresent();
        Participant participant = new Participant(
                new ParticipantId(ids.next()),
                planId,
                plan.person(),
                form.unit(),
                role,
                shared ? State.ASKED : State.PROPOSED,
                null,
                null,
                clock.instant(),
                0);
        participants.add(participant);
        if (!shared) {
            ask(actor, plan, form, today);
        }
        plans.touched(planId);
        renew.about(plan.person());
        return participant;
    }

    private InviteFacts facts(PlanInWork plan, InviteForm form, String role) {
        boolean there = participants.of(plan.id()).stream()
                .filter(one -> one.unit().equals(form.unit()))
                .anyMatch(one -> one.state() != State.DECLINED && one.state() != State.LEFT);
        boolean known = Optional.ofNullable(form.unit()).flatMap(agencies::unit).isPresent();
        return new InviteFacts(plan.changeable(), known, there, role);
    }

    private void ask(Actor actor, PlanInWork plan, InviteForm form, LocalDate today) {
        if (form.areas().isEmpty() || !Area.SHAREABLE.containsAll(form.areas())) {
            throw new RuleViolation(new Reason("consent.answer.no-areas", LegalBasis.PROOF_AND_WITHDRAWAL_OF_CONSENT));
        }
        LocalDate until = form.until() == null ? today.plusMonths(6) : form.until();
        if (until.isBefore(today) || until.isAfter(today.plusYears(1))) {
            throw new RuleViolation(new Reason("consent.answer.no-end", LegalBasis.PROOF_AND_WITHDRAWAL_OF_CONSENT));
        }
        EmploymentId asker = actor instanceof Actor.Professional professional ? professional.employment() : null;
        consents.add(new ConsentRequest(
                new ConsentRequestId(ids.next()),
                plan.person(),
                form.unit(),
                form.areas(),
                WrittenText.of(form.purpose()),
                until,
                asker,
                clock.instant(),
                true,
                0));
    }
}
