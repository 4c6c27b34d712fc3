package no.individuellplan.core.mandate.rules;

import java.time.LocalDate;

/**
 * One parent about to be let answer alone.
 *
 * @param qualified health personnel who help the child: they coordinate or take part
 * @param age whole years of the child; -1 when the birth date is unknown
 * @param oneOfTwo one of several who must answer together today
 * @param namesWhom a question of sharing names the service; other questions name none
 * @param why why the care is necessary
 * @param other what the other said, or why they could not be heard
 */
public record OneParentFacts(
        boolean qualified,
        int age,
        boolean oneOfTwo,
        boolean namesMatter,
        boolean namesWhom,
        String why,
        String other,
        LocalDate until,
        LocalDate today) {}
