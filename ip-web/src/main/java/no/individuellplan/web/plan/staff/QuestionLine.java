package no.individuellplan.web.plan.staff;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.consent.ConsentRequest;
import no.individuellplan.web.staff.Names;

/** A question to the person about sharing that nobody has answered yet. */
public record QuestionLine(String unit, List<Area> areas, String purpose, LocalDate until, Instant askedAt) {

    static QuestionLine of(ConsentRequest request, Names names) {
        return new QuestionLine(
                names.unit(request.recipient()),
                request.areas().stream().sorted().toList(),
                request.purpose(),
                request.until(),
                request.askedAt());
    }
}
