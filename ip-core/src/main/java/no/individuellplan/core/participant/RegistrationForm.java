package no.individuellplan.core.participant;

import java.time.LocalDate;
import no.individuellplan.core.consent.AnswerForm;
import no.individuellplan.core.consent.Attested;
import no.individuellplan.core.id.EmploymentId;
import no.individuellplan.core.id.PersonId;

/**
 * An answer about sharing that somebody at work writes in, as typed.
 *
 * @param giver who signed or said it
 * @param form null when it was not said
 * @param givenOn the day it was signed or said, Europe/Oslo
 * @param colleague who is to hold a yes on paper against the paper
 * @param witness who heard a yes that was said, in words
 * @param meeting where a yes was said, in words
 */
public record RegistrationForm(
        AnswerForm answer,
        PersonId giver,
        Attested.Form form,
        LocalDate givenOn,
        EmploymentId colleague,
        String witness,
        String meeting) {}
