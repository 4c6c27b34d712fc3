package no.individuellplan.web.acting;

import java.time.LocalDate;
import java.util.List;
import no.individuellplan.core.person.DecisionCompetence.Matter;

/** What somebody has been found not to decide alone. @param until last day it can be rested on */
public record CompetenceLine(List<Matter> matters, String reason, String shownTo, LocalDate from, LocalDate until) {}
