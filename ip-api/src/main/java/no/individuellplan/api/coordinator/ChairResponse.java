package no.individuellplan.api.coordinator;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.individuellplan.api.register.Named;
import no.individuellplan.api.register.Names;
import no.individuellplan.core.coordinator.CoordinatorChair;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * @param holder left out while the coordinating unit itself holds the chair
 * @param asked the one who has been asked and has not answered
 */
@Schema(description = "Who coordinates for a person. While nobody has accepted, the coordinating unit does.")
public record ChairResponse(
        UUID person,
        Named unit,
        Named holder,
        Instant holderSince,
        Named asked,
        Instant askedAt,
        Named standIn,
        LocalDate standInFrom,
        LocalDate standInUntil,
        long version) {

    public static ChairResponse of(CoordinatorChair chair, Names names) {
        return new ChairResponse(
                chair.person().value(),
                names.unit(chair.unit()),
                names.employee(chair.holder()),
                chair.holderSince(),
                names.employee(chair.asked()),
                chair.askedAt(),
                names.employee(chair.standIn()),
                chair.standInFrom(),
                chair.standInUntil(),
                chair.version());
    }
}
