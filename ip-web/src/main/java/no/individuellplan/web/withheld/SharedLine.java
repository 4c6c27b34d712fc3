package no.individuellplan.web.withheld;

import java.time.LocalDate;

/** What a service sees all the same. @param words said yes to, or why @param stop where a POST stops it; empty for one who may not */
public record SharedLine(String what, String unit, String words, String by, LocalDate at, String stop) {}
