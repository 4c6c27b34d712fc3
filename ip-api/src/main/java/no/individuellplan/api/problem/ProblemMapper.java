package no.individuellplan.api.problem;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Answers the one exception that leaves this module. */
class ProblemMapper {
    private final ProblemAnswers answers;

    ProblemMapper(ProblemAnswers answers) {
        this.answers = answers;
    }

    @ServerExceptionMapper
    Response problem(ApiProblem what, HttpHeaders request) {
        return answers.answer(what, request.getAcceptableLanguages());
    }
}
