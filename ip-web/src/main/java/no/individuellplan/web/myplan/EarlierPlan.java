package no.individuellplan.web.myplan;

import java.time.LocalDate;

/** A plan that has ended, in a list. @param begun the day it was opened */
public record EarlierPlan(String id, LocalDate begun) {}
