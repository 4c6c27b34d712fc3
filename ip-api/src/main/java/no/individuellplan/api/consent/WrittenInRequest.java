package no.individuellplan.api.consent;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.consent.AnswerForm;
import no.individuellplan.core.consent.Attested;
import no.individuellplan.core.consent.ConsentEntry;
import no.individuellplan.core.consent.ConsentKind;
import no.individuellplan.core.id.EmploymentId;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.id.UnitId;
import no.individuellplan.core.participant.RegistrationForm;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An answer about sharing given on paper or by word of mouth, written in by the coordinator. */
public record WrittenInRequest(
        @NotNull Answer answer,
        @NotNull Attested.Form form,
        @NotNull UUID recipient,

        @Schema(description = "Who signed or said it: the person, or one whose yes is needed for them") @NotNull UUID giver,

        @Schema(description = "The day it was signed or said") @NotNull LocalDate givenOn,

        Set<@NotNull Area> areas,
        String purpose,
        LocalDate until,

        @Schema(description = "The words on the paper, or that were read out")
        String textShown,

        String childsView,
        boolean childObjects,

        @Schema(description = "For a yes on paper: the employee of the same agency who is to hold it against the paper")
        UUID colleague,

        @Schema(description = "For a yes by word of mouth: the name of one who heard it")
        String witness,

        @Schema(description = "For a yes by word of mouth: which meeting")
        String meeting) {

    /** A withdrawal counts at once. */
    public enum Answer {
        GIVEN,
        REFUSED,
        WITHDRAWN;

        ConsentEntry.Answer entry() {
            return switch (this) {
                case GIVEN -> ConsentEntry.Answer.GIVEN;
                case REFUSED -> ConsentEntry.Answer.REFUSED;
                case WITHDRAWN -> ConsentEntry.Answer.WITHDRAWN;
            };
        }
    }

    RegistrationForm registration() {
        return new RegistrationForm(
                new AnswerForm(
                        ConsentKind.SHARING,
                        answer.entry(),
                        new UnitId(recipient),
                        areas == null ? Set.of() : areas,
                        purpose,
                        until,
                        textShown,
                        childsView,
                        childObjects),
                new PersonId(giver),
                form,
                givenOn,
                colleague == null ? null : new EmploymentId(colleague),
                witness,
                meeting);
    }
}
