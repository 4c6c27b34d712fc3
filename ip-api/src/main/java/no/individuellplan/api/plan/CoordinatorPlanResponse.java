package no.individuellplan.api.plan;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import no.individuellplan.api.consent.ConsentLineResponse;
import no.individuellplan.api.consent.QuestionResponse;
import no.individuellplan.api.coordinator.ChairResponse;
import no.individuellplan.api.goal.SuggestionResponse;
import no.individuellplan.api.person.PersonResponse;
import no.individuellplan.api.problem.ProblemReason;
import no.individuellplan.api.register.Named;
import no.individuellplan.api.register.Names;
import no.individuellplan.core.plan.PlanVersion;
import no.individuellplan.core.plan.PlanView;
import no.individuellplan.core.plan.Plans;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * @param missing parts a–j not yet there, with letter and provision
 * @param versions the kept wholes, newest first
 * @param responsibilities who has had the main responsibility, oldest first
 */
@Schema(description = "The whole plan, for the coordinator, with what is missing.")
public record CoordinatorPlanResponse(
        PersonResponse person,
        FrameResponse plan,
        PartsResponse parts,
        ChairResponse coordinator,
        List<SuggestionResponse> suggestions,
        List<QuestionResponse> questions,
        List<ConsentLineResponse> consents,
        List<ProblemReason> missing,
        List<Version> versions,
        List<Responsibility> responsibilities)
        implements PlanResponse {

    /** A kept whole of the plan. */
    @Schema(name = "PlanVersionResponse")
    public record Version(int number, Instant at, String by, String why) {
        static Version of(PlanVersion version) {
            return new Version(version.number(), version.at(), version.byName(), version.why());
        }
    }

    /** One agency's time with the main responsibility. */
    @Schema(name = "ResponsibilityResponse")
    public record Responsibility(Named agency, Instant since, String how) {
        static Responsibility of(Plans.Responsibility one, Names names) {
            return new Responsibility(names.agency(one.agency()), one.since(), one.how());
        }
    }

    static CoordinatorPlanResponse of(PlanView.ForCoordinator view, Names names, Locale locale) {
        return new CoordinatorPlanResponse(
                PersonResponse.of(view.person()),
                FrameResponse.of(view.body().plan(), names),
                PartsResponse.of(view.body(), names),
                view.chair().map(chair -> ChairResponse.of(chair, names)).orElse(null),
                view.suggestions().stream().map(SuggestionResponse::of).toList(),
                view.questions().stream()
                        .map(question -> QuestionResponse.of(question, names))
                        .toList(),
                view.consents().stream()
                        .map(line -> ConsentLineResponse.of(line, names))
                        .toList(),
                view.missing().stream()
                        .map(reason -> ProblemReason.of(reason, locale))
                        .toList(),
                view.versions().stream().map(Version::of).toList(),
                view.responsibilities().stream()
                        .map(one -> Responsibility.of(one, names))
                        .toList());
    }
}
