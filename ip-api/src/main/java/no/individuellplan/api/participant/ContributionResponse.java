package no.individuellplan.api.participant;

import java.util.UUID;
import no.individuellplan.api.register.Named;
import no.individuellplan.api.register.Names;
import no.individuellplan.core.participant.Contribution;

/** @param unit left out for the person and next of kin */
public record ContributionResponse(UUID id, UUID plan, Named unit, String who, String text, long version) {

    public static ContributionResponse of(Contribution contribution, Names names) {
        return new ContributionResponse(
                contribution.id().value(),
                contribution.plan().value(),
                names.unit(contribution.unit()),
                contribution.who(),
                contribution.text(),
                contribution.version());
    }
}
