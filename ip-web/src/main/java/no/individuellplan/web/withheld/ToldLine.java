package no.individuellplan.web.withheld;

import java.time.LocalDate;

/** What parents have been told all the same. @param parent by name; empty for all @param childTold what the child was told */
public record ToldLine(String what, String parent, String why, String childTold, String by, LocalDate at) {}
