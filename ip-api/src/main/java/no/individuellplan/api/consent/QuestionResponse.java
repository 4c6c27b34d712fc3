package no.individuellplan.api.consent;

import java.time.Instant;
import java.time.LocalDate;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import no.individuellplan.api.register.Named;
import no.individuellplan.api.register.Names;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.consent.ConsentRequest;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A question to the person whether a service may see some areas.")
public record QuestionResponse(
        UUID id,
        Named recipient,
        SortedSet<Area> areas,
        String purpose,
        LocalDate until,
        Named askedBy,
        Instant askedAt) {

    public static QuestionResponse of(ConsentRequest question, Names names) {
        return new QuestionResponse(
                question.id().value(),
                names.unit(question.recipient()),
                new TreeSet<>(question.areas()),
                question.purpose(),
                question.until(),
                names.employee(question.askedBy()),
                question.askedAt());
    }
}
