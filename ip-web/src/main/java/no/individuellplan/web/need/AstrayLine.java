package no.individuellplan.web.need;

import java.time.LocalDate;
import no.individuellplan.core.need.Passage;

/**
 * A report of the reader's that nobody may have got.
 *
 * @param to the id of the coordinating unit it was for
 * @param unit its name
 * @param day when it was reported, Europe/Oslo
 * @param phone null when none is registered
 */
public record AstrayLine(String need, String to, String unit, LocalDate day, Passage passage, String phone) {}
