package no.individuellplan.core.withheld;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import no.individuellplan.core.access.Access;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.access.PlanItem;
import no.individuellplan.core.access.PlanItems;
import no.individuellplan.core.access.RenewPermits;
import no.individuellplan.core.id.Ids;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.id.WithheldId;
import no.individuellplan.core.law.LegalChoices;
import no.individuellplan.core.law.RuleViolation;
import no.individuellplan.core.law.WrittenText;
import no.individuellplan.core.withheld.rules.KeepFacts;
import no.individuellplan.core.withheld.rules.KeepRules;

/**
 * Keeps an item, or a whole life area, from those who act for a child: by the child itself from 12, or by a named
 * professional. Takes effect in the same transaction; the plan's own date of change does not move, and nobody is notified.
 */
@ApplicationScoped
public class KeepFromParents {
    private final Withholdings withholdings;
    private final PlanItems items;
    private final GuardedChild child;
    private final Access access;
    private final RenewPermits renew;
    private final LegalChoices choices;
    private final Ids ids;
    private final Clock clock;

    public KeepFromParents(
            Withholdings withholdings,
            PlanItems items,
            GuardedChild child,
            Access access,
            RenewPermits renew,
            LegalChoices choices,
            Ids ids,
            Clock clock) {
        this.withholdings = withholdings;
        this.items = items;
        this.child = child;
        this.access = access;
        this.renew = renew;
        this.choices = choices;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * @param item a goal, suggestion, measure or thread, or {@code PlanText.item()} of what matters to the child; what
     *     belongs to it follows
     * @param from the one parent; null for all who act for the child
     * @param reviewOn last day before a professional looks at it anew; null for the longest the installation allows
     * @throws RuleViolation with every reason of {@link KeepRules}
     */
    @Transactional
    public Withheld item(Actor actor, UUID item, PersonId from, String reason, LocalDate reviewOn) {
        PlanItem found = items.find(item).orElseThrow(() -> access.refusedItem(actor, "ITEM", item));
        return keep(actor, found.person(), found.area(), item, from, reason, reviewOn, found.kind());
    }

    /** As {@link #item}, for all there is in the area and all that comes, but for what the parent wrote there. */
    @Transactional
    public Withheld area(Actor actor, PersonId person, Area area, PersonId from, String reason, LocalDate reviewOn) {
        return keep(actor, person, area, null, from, reason, reviewOn, null);
    }

    private Withheld keep(
            Actor actor,
            PersonId person,
            Area area,
            UUID item,
            PersonId from,
            String typed,
            LocalDate reviewOn,
            PlanItem.Kind kind) {
        access.toGuard(actor, person, area, item);
        LocalDate today = LocalDate.now(clock);
        LocalDate latest = today.plusMonths(choices.withheldReviewMonths());
        LocalDate review = reviewOn == null ? latest : reviewOn;
        String reason = WrittenText.of(typed);
        boolean byChild = GuardedChild.isSelf(actor, person);
        KeepRules.ALL
                .evaluateAll(new KeepFacts(
                        byChild,
                        actor instanceof Actor.Professional,
                        child.age(person),
                        mayBeKept(area, kind),
                        kind == PlanItem.Kind.OWN_WORDS,
                        from == null || child.isRepresentedBy(person, from),
                        reason,
                        review,
                        today,
                        latest))
                .orThrow();
        Withheld withheld = new Withheld(
                new WithheldId(ids.next()),
                person,
                area,
                item,
                from,
                byChild ? Withheld.By.CHILD : Withheld.By.PROFESSIONAL,
                actor.id(),
                actor.name(),
                reason,
                clock.instant(),
                review,
                null,
                null,
                null,
                null,
                0);
        withholdings.add(withheld);
        renew.about(person);
        return withheld;
    }

    /** @param kind null for a whole area */
    private static boolean mayBeKept(Area area, PlanItem.Kind kind) {
        return kind == null
                ? area != null && Area.LIFE_AREAS.contains(area)
                : PlanItem.Kind.KEPT_FROM_PARENTS.contains(kind);
    }
}
