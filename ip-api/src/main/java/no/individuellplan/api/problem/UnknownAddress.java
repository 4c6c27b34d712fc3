package no.individuellplan.api.problem;

import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Locale;

/** An address of the API that leads nowhere is answered in words too. */
@ApplicationScoped
class UnknownAddress {
    private final ProblemAnswers answers;

    UnknownAddress(ProblemAnswers answers) {
        this.answers = answers;
    }

    void add(@Observes Router router) {
        router.route("/api/*").last().handler(this::answer);
    }

    private void answer(RoutingContext call) {
        List<Locale> wanted = call.acceptableLanguages().stream()
                .map(language -> Locale.of(language.tag()))
                .toList();
        Locale locale = ReaderLanguage.of(wanted);
        call.response()
                .setStatusCode(ProblemKind.NOT_FOUND.status())
                .putHeader("Content-Type", Problem.MEDIA_TYPE)
                .putHeader("Content-Language", locale.getLanguage())
                .putHeader("Cache-Control", "no-store")
                .putHeader("Vary", "Accept-Language")
                .end(Buffer.buffer(answers.body(ApiProblem.of(ProblemKind.NOT_FOUND), locale)));
    }
}
