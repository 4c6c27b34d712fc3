package no.individuellplan.core.pathway;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;
import no.individuellplan.core.id.EmploymentId;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.id.UnitId;
import no.individuellplan.core.pathway.rules.CourseStep;
import no.individuellplan.core.pathway.rules.Referral;

/**
 * One thing written in about the course of a national pathway. Never changed: a day is corrected by a new line.
 *
 * @param course the id of the first line of the course
 * @param day the day it is about, Europe/Oslo; the day it was written for an answer in words
 * @param referral how the course started; null but for {@link CourseStep#START}
 * @param words null when it says nothing but a day
 * @param corrects the line it stands in the place of; null when it is new
 */
public record CourseLine(
        UUID id,
        UUID course,
        PersonId person,
        CourseStep step,
        LocalDate day,
        Referral referral,
        String words,
        UUID corrects,
        EmploymentId by,
        String byName,
        UnitId unit,
        String organisation,
        Instant at) {

    /** Something of how the course started; null but for {@link CourseStep#START}. */
    public <T> T ofReferral(Function<Referral, T> what) {
        return referral == null ? null : what.apply(referral);
    }
}
