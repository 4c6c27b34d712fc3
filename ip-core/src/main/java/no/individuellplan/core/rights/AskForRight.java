package no.individuellplan.core.rights;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import no.individuellplan.core.access.Access;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.access.Permit.Right;
import no.individuellplan.core.access.PlanItem;
import no.individuellplan.core.access.PlanItems;
import no.individuellplan.core.access.RenewPermits;
import no.individuellplan.core.agency.ServiceUnit;
import no.individuellplan.core.id.Ids;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.id.RightsRequestId;
import no.individuellplan.core.id.UnitId;
import no.individuellplan.core.law.RuleViolation;
import no.individuellplan.core.law.WrittenText;
import no.individuellplan.core.rights.RightsRequest.Kind;
import no.individuellplan.core.rights.rules.WishFacts;
import no.individuellplan.core.rights.rules.WishRules;

/**
 * The person, or one who acts for the person, asks for a correction, a deletion or a copy on paper (PBRL-33, GDPR-12). The
 * coordinating unit that has the need answers. What the item says goes with the request, so that it can be answered by
 * somebody who sees nothing else of the plan.
 */
@ApplicationScoped
public class AskForRight {
    private final RightsRequests requests;
    private final PlanItems items;
    private final ItemWords itemWords;
    private final DecisionMakers makers;
    private final OwnSide side;
    private final Access access;
    private final RenewPermits renew;
    private final Ids ids;
    private final Clock clock;

    public AskForRight(
            RightsRequests requests,
            PlanItems items,
            ItemWords itemWords,
            DecisionMakers makers,
            OwnSide side,
            Access access,
            RenewPermits renew,
            Ids ids,
            Clock clock) {
        this.requests = requests;
        this.items = items;
        this.itemWords = itemWords;
        this.makers = makers;
        this.side = side;
        this.access = access;
        this.renew = renew;
        this.ids = ids;
        this.clock = clock;
    }

    /** @throws RuleViolation with every reason of {@link WishRules} */
    @Transactional
    public RightsRequest ask(Actor actor, PersonId person, Wish wish) {
        side.enter(actor, person);
        Optional<PlanItem> item = Optional.ofNullable(wish.aboutAnItem() ? wish.item() : null)
                .flatMap(items::find)
                .filter(one -> one.person().equals(person));
        Optional<String> quoted = item.flatMap(itemWords::of);
        Optional<UnitId> unit = makers.of(person).stream()
                .filter(ServiceUnit::coordinatingUnit)
                .findFirst()
                .map(makers::answeringFor);
        String words = WrittenText.of(wish.words());
        WishRules.ALL
                .evaluateAll(new WishFacts(
                        OwnSide.is(actor),
                        side.ownAge(actor, person),
                        wish.aboutAnItem(),
                        quoted.isPresent(),
                        wish.kind() == Kind.DELETION,
                        wish.ground(),
                        unit.isPresent(),
                        words))
                .orThrow();
        item.ifPresent(one -> access.require(actor, person, one.area(), one.id(), Right.READ));
        RightsRequest request = new RightsRequest(
                new RightsRequestId(ids.next()),
                person,
                wish.kind(),
                null,
                item.map(PlanItem::id).orElse(null),
                item.map(PlanItem::area).orElse(null),
                quoted.orElse(null),
                wish.kind() == Kind.DELETION ? wish.ground() : null,
                unit.orElseThrow(),
                unit.orElseThrow(),
                words,
                new PersonId(actor.id()),
                actor.name(),
                null,
                null,
                false,
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        requests.add(request);
        renew.about(person);
        access.require(actor, person, Area.RIGHTS, request.id().value(), Right.WRITE);
        return request;
    }
}
