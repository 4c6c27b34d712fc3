package no.individuellplan.core.rights;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import no.individuellplan.core.access.Access;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.access.Permit.Right;
import no.individuellplan.core.id.Ids;
import no.individuellplan.core.id.RightsRequestId;
import no.individuellplan.core.law.RuleViolation;
import no.individuellplan.core.law.WrittenText;
import no.individuellplan.core.rights.rules.AnswerFacts;
import no.individuellplan.core.rights.rules.AnswerRules;

/** The unit that was asked answers: that an answer will come, or for good. */
@ApplicationScoped
public class AnswerRequest {
    private final RightsRequests requests;
    private final Access access;
    private final Ids ids;
    private final Clock clock;

    public AnswerRequest(RightsRequests requests, Access access, Ids ids, Clock clock) {
        this.requests = requests;
        this.access = access;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * @param words which the person reads
     * @param until the day an answer is promised, for a preliminary one; ignored for all others
     * @throws RuleViolation with every reason of {@link AnswerRules}
     * @throws no.individuellplan.core.access.NotVisible for one who does not work where it was sent
     */
    @Transactional
    public RightsStep answer(
            Actor.Professional actor, RightsRequestId id, RightsStep.Kind kind, String words, LocalDate until) {
        if (kind == RightsStep.Kind.APPROVED) {
            throw new IllegalArgumentException("A yes to a deletion is given through DeleteItem");
        }
        return add(actor, id, kind, words, until);
    }

    /** Also one of the two who must agree to a deletion. */
    RightsStep add(Actor.Professional actor, RightsRequestId id, RightsStep.Kind kind, String words, LocalDate until) {
        RightsCase found = requests.find(id).orElseThrow(() -> access.refusedItem(actor, "RIGHTS_REQUEST", id.value()));
        RightsRequest request = found.request();
        access.require(actor, request.person(), Area.RIGHTS, id.value(), Right.WRITE);
        boolean preliminary = kind == RightsStep.Kind.PRELIMINARY;
        AnswerFacts facts = new AnswerFacts(
                request.kind() == RightsRequest.Kind.COMPLAINT,
                found.closed(),
                preliminary,
                kind == RightsStep.Kind.REFUSED,
                WrittenText.of(words),
                until,
                request.sentOn(),
                LocalDate.now(clock));
        AnswerRules.ALL.evaluateAll(facts).orThrow();
        RightsStep step = new RightsStep(
                ids.next(),
                id,
                request.person(),
                kind,
                facts.words(),
                preliminary ? until : null,
                actor.employment(),
                actor.name(),
                actor.organisation(),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        requests.add(step);
        return step;
    }
}
