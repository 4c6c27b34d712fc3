package no.individuellplan.api.person;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import no.individuellplan.api.consent.QuestionResponse;
import no.individuellplan.api.coordinator.ChairResponse;
import no.individuellplan.api.need.NeedResponse;
import no.individuellplan.api.register.Names;
import no.individuellplan.core.person.Representation;
import no.individuellplan.core.plan.PlanView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The person's own page, also before there is a plan.
 *
 * @param actingAs left out when it is the person who looks
 * @param mayAnswer whether the one who looks may answer for the person
 * @param need left out when nothing has been reported
 * @param plan its id, to be read at {@code /plans/{id}}; left out when there is none
 * @param waitsForOthers names of others whose yes is still needed
 */
@Schema(description = "One's own page, also before there is a plan.")
public record OwnPageResponse(
        PersonResponse person,
        Representation.Kind actingAs,
        boolean mayAnswer,
        NeedResponse need,
        ChairResponse coordinator,
        UUID plan,
        List<QuestionResponse> questions,
        SortedSet<String> waitsForOthers) {

    static OwnPageResponse of(PlanView.ForPerson view, Names names) {
        return new OwnPageResponse(
                PersonResponse.of(view.person()),
                view.actingAs(),
                view.mayAnswer(),
                view.need() == null ? null : NeedResponse.of(view.need(), view.person(), view.reports(), names),
                view.chair().map(chair -> ChairResponse.of(chair, names)).orElse(null),
                view.body().map(body -> body.plan().id().value()).orElse(null),
                view.questions().stream()
                        .map(question -> QuestionResponse.of(question, names))
                        .toList(),
                new TreeSet<>(view.waitsForOthers()));
    }
}
