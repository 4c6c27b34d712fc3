package no.individuellplan.core.rights;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import no.individuellplan.core.access.Access;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.access.Permit.Right;
import no.individuellplan.core.access.RenewPermits;
import no.individuellplan.core.agency.ServiceUnit;
import no.individuellplan.core.id.Ids;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.id.RightsRequestId;
import no.individuellplan.core.law.LegalChoices;
import no.individuellplan.core.law.Reason;
import no.individuellplan.core.law.RuleViolation;
import no.individuellplan.core.law.WrittenText;
import no.individuellplan.core.person.Representation;
import no.individuellplan.core.rights.rules.ComplaintFacts;
import no.individuellplan.core.rights.rules.ComplaintRules;

/**
 * The person, or one who acts for the person, complains. It goes to the one who decided, who upholds it or sends it on
 * (IPF-13, PBRL-40). One that comes late is sent all the same.
 */
@ApplicationScoped
public class Complain {
    private final RightsRequests requests;
    private final DecisionMakers makers;
    private final OwnSide side;
    private final Access access;
    private final RenewPermits renew;
    private final LegalChoices choices;
    private final Ids ids;
    private final Clock clock;

    public Complain(
            RightsRequests requests,
            DecisionMakers makers,
            OwnSide side,
            Access access,
            RenewPermits renew,
            LegalChoices choices,
            Ids ids,
            Clock clock) {
        this.requests = requests;
        this.makers = makers;
        this.side = side;
        this.access = access;
        this.renew = renew;
        this.choices = choices;
        this.ids = ids;
        this.clock = clock;
    }

    /** A complaint that was sent. @param warnings what the sender should know, for one that comes late */
    public record Sent(RightsRequest request, List<Reason> warnings) {}

    /** The services it may be about, by the person's own need and plan. @throws no.individuellplan.core.access.NotVisible for others */
    @Transactional
    public List<DecisionMaker> decisionMakers(Actor actor, PersonId person) {
        access.toRead(actor, person, Area.CONSENT);
        return makers.of(person).stream().map(makers::named).toList();
    }

    /** @throws RuleViolation with every reason of {@link ComplaintRules} */
    @Transactional
    public Sent complain(Actor actor, PersonId person, ComplaintForm form) {
        side.enter(actor, person);
        LocalDate today = LocalDate.now(clock);
        Optional<ServiceUnit> maker = makers.of(person).stream()
                .filter(unit -> unit.id().equals(form.decidedBy()))
                .findFirst();
        ComplaintFacts facts = new ComplaintFacts(
                OwnSide.is(actor),
                side.ownAge(actor, person),
                actor instanceof Actor.Representative other && other.kind() == Representation.Kind.ATTORNEY,
                WrittenText.of(form.authority()),
                form.about(),
                maker.isPresent(),
                WrittenText.of(form.words()),
                form.knownOn(),
                isLate(form, today),
                today);
        ComplaintRules.ALL.evaluateAll(facts).orThrow();
        RightsRequest request = new RightsRequest(
                new RightsRequestId(ids.next()),
                person,
                RightsRequest.Kind.COMPLAINT,
                facts.about(),
                null,
                null,
                null,
                null,
                form.decidedBy(),
                makers.answeringFor(maker.orElseThrow()),
                facts.words(),
                new PersonId(actor.id()),
                actor.name(),
                facts.authority(),
                facts.knownOn(),
                facts.late(),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        requests.add(request);
        renew.about(person);
        access.require(actor, person, Area.RIGHTS, request.id().value(), Right.WRITE);
        return new Sent(request, ComplaintRules.ALL.advice(facts));
    }

    private boolean isLate(ComplaintForm form, LocalDate today) {
        return form.about() != null
                && form.knownOn() != null
                && form.about().lastDay(form.knownOn(), choices).isBefore(today);
    }
}
