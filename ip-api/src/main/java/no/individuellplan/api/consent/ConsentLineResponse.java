package no.individuellplan.api.consent;

import java.time.Instant;
import java.time.LocalDate;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import no.individuellplan.api.register.Named;
import no.individuellplan.api.register.Names;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.consent.Attested;
import no.individuellplan.core.consent.ConsentEntry;
import no.individuellplan.core.consent.ConsentKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param textShown the words the giver saw: what was agreed to can be proved (GDPR-07) */
@Schema(description = "One line of the consent ledger. Never changed; a withdrawal is a new line.")
public record ConsentLineResponse(
        UUID id,
        ConsentKind kind,
        ConsentEntry.Answer answer,
        UUID by,
        ConsentEntry.Capacity capacity,
        Named recipient,
        SortedSet<Area> areas,
        String purpose,
        LocalDate from,
        LocalDate until,
        String textShown,
        String childsView,
        WrittenIn writtenIn,
        Instant at) {

    /** @param witness who held it against the paper, or heard it */
    @Schema(description = "How an answer was given that somebody at work wrote in; left out when the giver did.")
    public record WrittenIn(Attested.Form form, String by, String witness, LocalDate givenOn, String meeting) {
        static WrittenIn of(Attested how) {
            return how == null
                    ? null
                    : new WrittenIn(how.form(), how.registrarName(), how.witness(), how.givenOn(), how.meeting());
        }
    }

    public static ConsentLineResponse of(ConsentEntry line, Names names) {
        return new ConsentLineResponse(
                line.id().value(),
                line.kind(),
                line.answer(),
                line.by().value(),
                line.capacity(),
                names.unit(line.recipient()),
                new TreeSet<>(line.areas()),
                line.purpose(),
                line.from(),
                line.until(),
                line.textShown(),
                line.childsView(),
                WrittenIn.of(line.attested()),
                line.at());
    }
}
