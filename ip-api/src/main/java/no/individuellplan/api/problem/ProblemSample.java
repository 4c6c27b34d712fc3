package no.individuellplan.api.problem;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Reason;

/** A problem of each kind as it is answered, for the description of the API. */
public final class ProblemSample {
    private static final Locale LANGUAGE = Locale.of("en");

    private ProblemSample() {}

    public static String title(ProblemKind kind) {
        return sample(kind).title();
    }

    /** By name, as it is sent. */
    public static Map<String, Object> of(ProblemKind kind) {
        Problem problem = sample(kind);
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("type", problem.type().toString());
        fields.put("title", problem.title());
        fields.put("status", problem.status());
        fields.put("detail", problem.detail());
        problem.reasons().forEach(reason -> fields.put("reasons", List.of(byName(reason))));
        problem.fields()
                .forEach(field ->
                        fields.put("fields", List.of(Map.of("field", field.field(), "sentence", field.sentence()))));
        if (problem.code() != null) {
            fields.put("code", problem.code());
        }
        return fields;
    }

    private static Map<String, Object> byName(ProblemReason reason) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("code", reason.code());
        fields.put("ruleId", reason.ruleId());
        fields.put("citation", reason.citation());
        fields.put("sentence", reason.sentence());
        return fields;
    }

    private static Problem sample(ProblemKind kind) {
        return ProblemTexts.problem(
                switch (kind) {
                    case NOT_UNDERSTOOD -> ApiProblem.field("answer", "not-one-of", "AGREED, DECLINED");
                    case REFUSED_BY_RULES ->
                        ApiProblem.refused(
                                kind, List.of(new Reason("text.too-long", LegalBasis.GUIDANCE_ONLY_WHAT_IS_NECESSARY)));
                    case FAILED -> ApiProblem.failed("5f2c9a1e");
                    case NOT_LOGGED_IN,
                            NOT_LET_IN,
                            NOT_FOUND,
                            METHOD_NOT_ALLOWED,
                            NOT_ACCEPTABLE,
                            STALE_VERSION,
                            TOO_LARGE,
                            MEDIA_TYPE,
                            VERSION_REQUIRED,
                            LOGIN_OUT_OF_REACH,
                            NOT_LOGGED -> ApiProblem.of(kind);
                },
                LANGUAGE);
    }
}
