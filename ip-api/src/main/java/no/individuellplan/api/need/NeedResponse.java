package no.individuellplan.api.need;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.individuellplan.api.person.PersonResponse;
import no.individuellplan.api.register.Named;
import no.individuellplan.api.register.Names;
import no.individuellplan.core.need.Need;
import no.individuellplan.core.need.NeedReport;
import no.individuellplan.core.need.NeedState;
import no.individuellplan.core.person.Person;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param person left out for a reporter, who knows whom they reported */
@Schema(description = "A person's need for a plan, from the first report to the answer.")
public record NeedResponse(
        UUID id,
        PersonResponse person,
        NeedState state,
        Named handledBy,
        Instant reportedAt,
        String assessment,
        Instant offeredAt,
        String declinedReason,
        boolean coordinatorWanted,
        LocalDate askAgainOn,
        List<ReportResponse> reports,
        long version) {

    public static NeedResponse of(Need need, Person person, List<NeedReport> reports, Names names) {
        return new NeedResponse(
                need.id().value(),
                person == null ? null : PersonResponse.of(person),
                need.state(),
                names.unit(need.receivingUnit()),
                need.reportedAt(),
                need.assessment(),
                need.offeredAt(),
                need.declinedReason(),
                need.coordinatorWanted(),
                need.askAgainOn(),
                reports.stream().map(ReportResponse::of).toList(),
                need.version());
    }
}
