package no.individuellplan.web.acting;

import java.time.LocalDate;
import java.util.List;
import no.individuellplan.core.person.Representation.Ground;
import no.individuellplan.core.person.Representation.Kind;
import no.individuellplan.core.person.Representation.Part;

/**
 * One who may act, or could.
 *
 * @param id empty for what a register says
 * @param unit the child welfare service; empty for all others
 * @param document empty when the person gave it by own login
 * @param until null when open
 * @param mayEnd whether the one who reads may end it by one press
 */
public record ActsLine(
        String id,
        String name,
        Kind kind,
        Ground ground,
        String unit,
        List<Part> parts,
        String document,
        LocalDate from,
        LocalDate until,
        String writtenBy,
        LocalDate endedOn,
        boolean mayEnd) {}
