package no.individuellplan.web.preview;

import java.time.LocalDate;
import java.util.List;

/**
 * The plan as somebody sees it, to be taken along.
 *
 * @param language BCP 47
 * @param person whose plan it is
 * @param reader as whom it is seen; null for the person, and whoever acts for the person
 * @param day the day it was seen so, Europe/Oslo
 * @param coordinator null when nobody has the task, or it is not seen
 * @param from the period of the plan; null when not set, and then {@code until} is too
 * @param nextReview null when not set
 */
public record PlanCopy(
        String language,
        String person,
        String reader,
        LocalDate day,
        String coordinator,
        LocalDate from,
        LocalDate until,
        LocalDate nextReview,
        List<CopySection> sections) {}
