package no.individuellplan.api.person;

import no.individuellplan.core.person.Representation;
import no.individuellplan.core.plan.ReadOwnPlan;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Somebody one may act for today; the id goes in the header Acting-For.")
public record ActForResponse(PersonResponse person, Representation.Kind kind) {

    static ActForResponse of(ReadOwnPlan.ActFor one) {
        return new ActForResponse(PersonResponse.of(one.person()), one.kind());
    }
}
