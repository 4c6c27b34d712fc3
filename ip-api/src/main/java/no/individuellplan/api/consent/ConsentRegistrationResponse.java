package no.individuellplan.api.consent;

import java.time.Instant;
import java.time.LocalDate;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import no.individuellplan.api.register.Named;
import no.individuellplan.api.register.Names;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.consent.ConsentRegistration;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param reason what the colleague found not right; left out otherwise */
@Schema(description = "A yes on paper. Nothing is shared on it until the colleague has confirmed.")
public record ConsentRegistrationResponse(
        UUID id,
        Named recipient,
        SortedSet<Area> areas,
        String purpose,
        LocalDate until,
        UUID giver,
        LocalDate givenOn,
        String text,
        Named by,
        Named colleague,
        ConsentRegistration.State state,
        String reason,
        Instant at,
        long version) {

    public static ConsentRegistrationResponse of(ConsentRegistration one, Names names) {
        return new ConsentRegistrationResponse(
                one.id().value(),
                names.unit(one.recipient()),
                new TreeSet<>(one.areas()),
                one.purpose(),
                one.until(),
                one.giver().value(),
                one.givenOn(),
                one.text(),
                names.employee(one.by()),
                names.employee(one.colleague()),
                one.state(),
                one.reason(),
                one.at(),
                one.version());
    }
}
