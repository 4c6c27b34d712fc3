package no.individuellplan.core.withheld;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import no.individuellplan.core.access.Access;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.PlanItem;
import no.individuellplan.core.access.PlanItems;
import no.individuellplan.core.access.RenewPermits;
import no.individuellplan.core.id.EmploymentId;
import no.individuellplan.core.id.Ids;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.law.RuleViolation;
import no.individuellplan.core.law.WrittenText;
import no.individuellplan.core.withheld.rules.TellFacts;
import no.individuellplan.core.withheld.rules.TellRules;

/** A professional lets parents see one item they need to take care of the child, whatever is withheld, and tells the child first. */
@ApplicationScoped
public class TellParents {
    private final Withholdings withholdings;
    private final PlanItems items;
    private final GuardedChild child;
    private final Access access;
    private final RenewPermits renew;
    private final Ids ids;
    private final Clock clock;

    public TellParents(
            Withholdings withholdings,
            PlanItems items,
            GuardedChild child,
            Access access,
            RenewPermits renew,
            Ids ids,
            Clock clock) {
        this.withholdings = withholdings;
        this.items = items;
        this.child = child;
        this.access = access;
        this.renew = renew;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * @param parent the one told; null for all
     * @param why what the parents need it for
     * @param childTold what the child was told before
     * @throws RuleViolation with every reason of {@link TellRules}
     */
    @Transactional
    public ToldParents tell(Actor actor, UUID item, PersonId parent, String why, String childTold) {
        PlanItem found = items.find(item).orElseThrow(() -> access.refusedItem(actor, "ITEM", item));
        access.toGuard(actor, found.person(), found.area(), item);
        TellFacts facts = new TellFacts(
                actor instanceof Actor.Professional,
                child.age(found.person()),
                parent == null || child.isRepresentedBy(found.person(), parent),
                WrittenText.of(why),
                WrittenText.of(childTold));
        TellRules.ALL.evaluateAll(facts).orThrow();
        ToldParents told = new ToldParents(
                ids.next(),
                found.person(),
                found.area(),
                item,
                parent,
                new EmploymentId(actor.id()),
                actor.name(),
                facts.why(),
                facts.childTold(),
                clock.instant());
        withholdings.add(told);
        renew.about(found.person());
        return told;
    }
}
