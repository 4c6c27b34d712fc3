package no.individuellplan.core.rights;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.id.Ids;
import no.individuellplan.core.id.RightsRequestId;
import no.individuellplan.core.law.RuleViolation;
import no.individuellplan.core.law.WrittenText;
import no.individuellplan.core.rights.rules.AnswerFacts;
import no.individuellplan.core.rights.rules.AnswerRules;

/** The unit that was asked answers: that an answer will come, or for good. */
@ApplicationScoped
public class AnswerRequest {
    private final OpenRequest open;
    private final RightsRequests requests;
    private final Ids ids;
    private final Clock clock;

    public AnswerRequest(OpenRequest open, RightsRequests requests, Ids ids, Clock clock) {
        this.open = open;
        this.requests = requests;
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
        return add(actor, open.by(actor, id), kind, words, until);
    }

    /** Also one of the two who must agree to a deletion. @param found opened for writing by the actor */
    RightsStep add(Actor.Professional actor, RightsCase found, RightsStep.Kind kind, String words, LocalDate until) {
        RightsRequest request = found.request();
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
                request.id(),
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
