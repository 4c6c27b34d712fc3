package no.individuellplan.core.withheld;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import no.individuellplan.core.access.Access;
import no.individuellplan.core.access.AccessFacts.Kept;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.FactsForAccess;
import no.individuellplan.core.access.KeptFromParents;
import no.individuellplan.core.access.PlanItem;
import no.individuellplan.core.access.PlanItems;
import no.individuellplan.core.access.RenewPermits;
import no.individuellplan.core.id.Ids;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.id.UnitId;
import no.individuellplan.core.law.RuleViolation;
import no.individuellplan.core.law.WrittenText;
import no.individuellplan.core.participant.Participant;
import no.individuellplan.core.participant.Participants;
import no.individuellplan.core.withheld.rules.ShareKeptFacts;
import no.individuellplan.core.withheld.rules.ShareKeptRules;
import no.individuellplan.core.withheld.rules.StopSharingKeptFacts;
import no.individuellplan.core.withheld.rules.StopSharingKeptRules;

/**
 * Shares one item that is kept from parents with a service in the plan, and stops it again: the young person of 12 or more
 * alone, before that a professional (PBRL-24). Both work for the very next reader. No parent is asked or told.
 */
@ApplicationScoped
public class ShareKept {
    private final Withholdings withholdings;
    private final PlanItems items;
    private final Participants participants;
    private final FactsForAccess facts;
    private final GuardedChild child;
    private final Access access;
    private final RenewPermits renew;
    private final Ids ids;
    private final Clock clock;

    public ShareKept(
            Withholdings withholdings,
            PlanItems items,
            Participants participants,
            FactsForAccess facts,
            GuardedChild child,
            Access access,
            RenewPermits renew,
            Ids ids,
            Clock clock) {
        this.withholdings = withholdings;
        this.items = items;
        this.participants = participants;
        this.facts = facts;
        this.child = child;
        this.access = access;
        this.renew = renew;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * What belongs to the item follows, also what comes later. Twice is once.
     *
     * @param item a goal, a measure, or {@code PlanText.item()} of what matters to the child
     * @param words the text the child was shown and says yes to, or why the professional shares it
     * @throws RuleViolation with every reason of {@link ShareKeptRules}
     */
    @Transactional
    public void share(Actor actor, UUID item, UnitId unit, String words) {
        PlanItem found = guarded(actor, item);
        ShareKeptFacts asked = new ShareKeptFacts(
                GuardedChild.isSelf(actor, found.person()),
                actor instanceof Actor.Professional,
                child.age(found.person()),
                PlanItem.Kind.NARROWED.contains(found.kind()) && keptFromAll(found),
                participants.ofPerson(found.person()).stream()
                        .filter(Participant::takesPart)
                        .anyMatch(one -> one.unit().equals(unit)),
                WrittenText.of(words));
        ShareKeptRules.ALL.evaluateAll(asked).orThrow();
        if (standing(found, unit).isEmpty()) {
            write(actor, found, unit, asked.words(), null, ShareKeptRules.ALL.version(), asked.toString());
        }
    }

    /**
     * The person stops what anybody shares; a professional what a professional does.
     *
     * @throws RuleViolation with every reason of {@link StopSharingKeptRules}
     */
    @Transactional
    public void stop(Actor actor, UUID item, UnitId unit) {
        PlanItem found = guarded(actor, item);
        SharedKept shared = standing(found, unit).stream().findFirst().orElse(null);
        StopSharingKeptFacts asked = new StopSharingKeptFacts(
                shared != null,
                GuardedChild.isSelf(actor, found.person()),
                child.age(found.person()),
                shared != null && shared.by() == Withheld.By.PROFESSIONAL && actor instanceof Actor.Professional);
        StopSharingKeptRules.ALL.evaluateAll(asked).orThrow();
        write(actor, found, unit, null, shared.id(), StopSharingKeptRules.ALL.version(), asked.toString());
    }

    /** One who acts for the child and is told of it answers for it. */
    private boolean keptFromAll(PlanItem item) {
        Kept kept = facts.kept(item.person());
        List<PersonId> acting = child.representedBy(item.person());
        return !acting.isEmpty()
                && acting.stream()
                        .allMatch(who -> KeptFromParents.from(who, kept).contains(item.id()));
    }

    private PlanItem guarded(Actor actor, UUID item) {
        PlanItem found = items.find(item).orElseThrow(() -> access.refusedItem(actor, "ITEM", item));
        access.toGuard(actor, found.person(), found.area(), item);
        return found;
    }

    /** Those none has ended. */
    private List<SharedKept> standing(PlanItem item, UnitId unit) {
        List<SharedKept> lines = withholdings.sharedOf(item.person());
        return lines.stream()
                .filter(line -> line.ends() == null
                        && line.item().equals(item.id())
                        && line.unit().equals(unit))
                .filter(line -> lines.stream().noneMatch(end -> line.id().equals(end.ends())))
                .toList();
    }

    private void write(Actor actor, PlanItem item, UnitId unit, String words, UUID ends, String rules, String asked) {
        withholdings.add(new SharedKept(
                ids.next(),
                item.person(),
                unit,
                item.area(),
                item.id(),
                actor instanceof Actor.Professional ? Withheld.By.PROFESSIONAL : Withheld.By.CHILD,
                actor.id(),
                actor.name(),
                words,
                ends,
                clock.instant(),
                rules,
                asked));
        renew.about(item.person());
    }
}
