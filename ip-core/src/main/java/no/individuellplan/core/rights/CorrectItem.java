package no.individuellplan.core.rights;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.id.Ids;
import no.individuellplan.core.id.RightsRequestId;
import no.individuellplan.core.law.RuleViolation;
import no.individuellplan.core.law.WrittenText;
import no.individuellplan.core.rights.rules.CorrectFacts;
import no.individuellplan.core.rights.rules.CorrectRules;

/**
 * The unit that was asked corrects by a dated addition that is shown beside the original to everybody who reads it
 * (HPL-11, GDPR-16). Nothing is overwritten.
 */
@ApplicationScoped
public class CorrectItem {
    private final OpenRequest open;
    private final Corrections corrections;
    private final AnswerRequest answer;
    private final Ids ids;

    public CorrectItem(OpenRequest open, Corrections corrections, AnswerRequest answer, Ids ids) {
        this.open = open;
        this.corrections = corrections;
        this.answer = answer;
        this.ids = ids;
    }

    /**
     * @param words the answer, which the person reads
     * @param correction what is to stand beside the original
     * @throws RuleViolation with every reason of {@link CorrectRules}, or of the answer
     */
    @Transactional
    public Correction correct(Actor.Professional actor, RightsRequestId id, String words, String correction) {
        RightsCase found = open.by(actor, id);
        RightsRequest request = found.request();
        String kept = WrittenText.of(correction);
        CorrectRules.ALL
                .evaluateAll(new CorrectFacts(request.kind() == RightsRequest.Kind.CORRECTION, found.closed(), kept))
                .orThrow();
        RightsStep step = answer.add(actor, found, RightsStep.Kind.UPHELD, words, null);
        Correction correcting = new Correction(
                ids.next(),
                id,
                request.person(),
                request.area(),
                request.item(),
                request.quoted(),
                kept,
                step.by(),
                step.byName(),
                step.organisation(),
                step.at());
        corrections.add(correcting);
        return correcting;
    }
}
