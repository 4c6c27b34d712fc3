package no.individuellplan.core.relocation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import no.individuellplan.core.access.Access;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.access.PastPermits;
import no.individuellplan.core.access.Permit.Right;
import no.individuellplan.core.access.RenewPermits;
import no.individuellplan.core.access.StaleVersion;
import no.individuellplan.core.consent.Consents;
import no.individuellplan.core.coordinator.Chairs;
import no.individuellplan.core.coordinator.CoordinatorChair;
import no.individuellplan.core.coordinator.PassChair;
import no.individuellplan.core.id.EmploymentId;
import no.individuellplan.core.id.RelocationId;
import no.individuellplan.core.law.RuleViolation;
import no.individuellplan.core.law.WrittenText;
import no.individuellplan.core.relocation.rules.HandleFacts;
import no.individuellplan.core.relocation.rules.HandleRules;

/**
 * The coordinating unit of the municipality the person moves to takes the plan over and proposes a coordinator, or says that
 * it is the wrong place. It cannot decline: the duty to coordinate follows where the person lives (hol §§ 7-1, 7-2).
 */
@ApplicationScoped
public class TakeOverPlan {
    private final Relocations relocations;
    private final Consents consents;
    private final Chairs chairs;
    private final Municipality municipality;
    private final CarryOver carry;
    private final PassChair pass;
    private final PastPermits past;
    private final Access access;
    private final RenewPermits renew;
    private final Clock clock;

    public TakeOverPlan(
            Relocations relocations,
            Consents consents,
            Chairs chairs,
            Municipality municipality,
            CarryOver carry,
            PassChair pass,
            PastPermits past,
            Access access,
            RenewPermits renew,
            Clock clock) {
        this.relocations = relocations;
        this.consents = consents;
        this.chairs = chairs;
        this.municipality = municipality;
        this.carry = carry;
        this.pass = pass;
        this.past = past;
        this.access = access;
        this.renew = renew;
        this.clock = clock;
    }

    /**
     * @param whom asked to coordinate; the one who sits there may go on, unless they work for the old municipality
     * @throws RuleViolation with every reason of {@link HandleRules#TAKE_OVER}, or of asking a coordinator
     */
    @Transactional
    public void takeOver(Actor.Professional actor, RelocationId id, long version, EmploymentId whom) {
        Relocation one = toHandle(actor, id, version);
        LocalDate today = LocalDate.now(clock);
        boolean consented = AnswerRelocation.consents(consents.ledgerOf(one.person()), one, today);
        HandleRules.TAKE_OVER
                .evaluateAll(new HandleFacts(
                        isThere(actor, one), one.waits(), consented, municipality.employs(one.from(), whom), null))
                .orThrow();
        EmploymentId former = chairs.recognise(one.person())
                .map(CoordinatorChair::holder)
                .filter(holder -> municipality.employs(one.from(), holder))
                .orElse(null);
        past.run(() -> {
            pass.to(one.person(), one.to(), whom);
            carry.over(actor, one);
            relocations.save(one.takenOver(actor.name(), today, former));
        });
        renew.about(one.person());
    }

    /**
     * The person does not live there. The plan stays where it is, and the person reads why.
     *
     * @throws RuleViolation with every reason of {@link HandleRules#SEND_BACK}
     */
    @Transactional
    public void sendBack(Actor.Professional actor, RelocationId id, long version, String why) {
        Relocation one = toHandle(actor, id, version);
        String reason = WrittenText.of(why);
        HandleRules.SEND_BACK
                .evaluateAll(new HandleFacts(isThere(actor, one), one.waits(), true, false, reason))
                .orThrow();
        relocations.save(one.sentBack(actor.name(), reason));
        renew.about(one.person());
    }

    private Relocation toHandle(Actor.Professional actor, RelocationId id, long version) {
        Relocation one = relocations.find(id).orElseThrow(() -> access.refusedItem(actor, "CONSENT", id.value()));
        access.require(actor, one.person(), Area.CONSENT, id.value(), Right.WRITE);
        StaleVersion.check(version, one.version());
        return one;
    }

    private static boolean isThere(Actor.Professional actor, Relocation one) {
        return actor.coordinatingUnit() && actor.unit().equals(one.to());
    }
}
