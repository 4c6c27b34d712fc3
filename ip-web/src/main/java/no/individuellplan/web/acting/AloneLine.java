package no.individuellplan.web.acting;

import java.time.LocalDate;
import no.individuellplan.core.person.DecisionCompetence.Matter;

/** One parent whose answer is enough. @param unit the service it is about; empty but for sharing */
public record AloneLine(
        String parent,
        Matter matter,
        String unit,
        String why,
        boolean heard,
        String other,
        String by,
        LocalDate until) {}
