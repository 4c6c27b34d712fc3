package no.individuellplan.api.openapi;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.individuellplan.api.problem.Problem;
import no.individuellplan.api.problem.ProblemKind;
import no.individuellplan.api.problem.ProblemSample;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** The problems an operation can answer with, each described once. */
record SharedProblems(ProblemKind kind) {
    private static final Set<ProblemKind> ALWAYS = EnumSet.of(
            ProblemKind.NOT_UNDERSTOOD,
            ProblemKind.NOT_LOGGED_IN,
            ProblemKind.NOT_LET_IN,
            ProblemKind.NOT_FOUND,
            ProblemKind.REFUSED_BY_RULES,
            ProblemKind.FAILED,
            ProblemKind.LOGIN_OUT_OF_REACH);
    private static final Set<ProblemKind> WITH_BODY = EnumSet.of(ProblemKind.TOO_LARGE, ProblemKind.MEDIA_TYPE);
    private static final Set<ProblemKind> WITH_VERSION =
            EnumSet.of(ProblemKind.STALE_VERSION, ProblemKind.VERSION_REQUIRED);

    static List<SharedProblems> of(boolean changes, boolean body) {
        return all().filter(problem -> ALWAYS.contains(problem.kind)
                        || (body && WITH_BODY.contains(problem.kind))
                        || (changes && WITH_VERSION.contains(problem.kind)))
                .toList();
    }

    /** One a status: what cannot be logged is told apart from a login out of reach by its type. */
    static Stream<SharedProblems> all() {
        return Arrays.stream(ProblemKind.values())
                .filter(kind -> kind != ProblemKind.NOT_LOGGED)
                .map(SharedProblems::new);
    }

    String name() {
        return "Problem" + kind.status();
    }

    String status() {
        return Integer.toString(kind.status());
    }

    APIResponse response() {
        return OASFactory.createAPIResponse()
                .description(ProblemSample.title(kind))
                .content(OASFactory.createContent()
                        .addMediaType(
                                Problem.MEDIA_TYPE,
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref("Problem"))
                                        .addExample(
                                                "example",
                                                OASFactory.createExample().value(ProblemSample.of(kind)))));
    }
}
