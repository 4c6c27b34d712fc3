package no.individuellplan.api.caller;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Locale;
import no.individuellplan.api.problem.ApiProblem;
import no.individuellplan.api.problem.ProblemKind;
import no.individuellplan.api.problem.ReaderLanguage;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.CurrentActor;
import no.individuellplan.core.id.PersonId;

/** The one who calls, as the use cases want them. */
@RequestScoped
public class Caller {
    private final CurrentActor current;
    private List<Locale> languages = List.of();

    public Caller(CurrentActor current) {
        this.current = current;
    }

    public Actor actor() {
        return current.get().orElseThrow(() -> ApiProblem.of(ProblemKind.NOT_LOGGED_IN));
    }

    /** Somebody at work; refused for others (403): what services do is no secret, only about whom. */
    public Actor.Professional atWork() {
        return switch (actor()) {
            case Actor.Professional professional -> professional;
            case Actor.Citizen ignored -> throw ApiProblem.of(ProblemKind.NOT_LET_IN);
            case Actor.Representative ignored -> throw ApiProblem.of(ProblemKind.NOT_LET_IN);
            case Actor.Visitor ignored -> throw ApiProblem.of(ProblemKind.NOT_LET_IN);
            case Actor.System ignored -> throw ApiProblem.of(ProblemKind.NOT_LET_IN);
        };
    }

    /** A citizen acting for themselves. */
    public Actor.Citizen citizen() {
        if (actor() instanceof Actor.Citizen citizen) {
            return citizen;
        }
        throw ApiProblem.of(ProblemKind.NOT_LET_IN);
    }

    /** The person whose page it is: oneself, or the one acted for. */
    public PersonId self() {
        return switch (actor()) {
            case Actor.Citizen citizen -> citizen.person();
            case Actor.Representative representative -> representative.represents();
            case Actor.Professional ignored -> throw ApiProblem.of(ProblemKind.NOT_LET_IN);
            case Actor.Visitor ignored -> throw ApiProblem.of(ProblemKind.NOT_FOUND);
            case Actor.System ignored -> throw ApiProblem.of(ProblemKind.NOT_LET_IN);
        };
    }

    /** For sentences in the answer. */
    public Locale language() {
        return ReaderLanguage.of(languages);
    }

    void reads(List<Locale> wanted) {
        languages = List.copyOf(wanted);
    }
}
