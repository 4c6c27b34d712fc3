package no.individuellplan.api.problem;

import java.util.Locale;
import no.individuellplan.core.law.Reason;
import no.individuellplan.core.law.RuleTexts;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One reason of a refusal, or one thing that is missing.
 *
 * @param code stable; what a program acts on
 * @param ruleId the rule in the catalogue
 * @param citation the provision, in Norwegian
 * @param sentence for a person to read
 */
@Schema(description = "Why the rules say no, with the provision it rests on.")
public record ProblemReason(String code, String ruleId, String citation, String sentence) {

    public static ProblemReason of(Reason reason, Locale locale) {
        return new ProblemReason(
                reason.code(), reason.basis().ruleId(), reason.citation(), RuleTexts.sentence(reason, locale));
    }
}
