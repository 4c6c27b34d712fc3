package no.individuellplan.web.sharing;

import java.time.LocalDate;

/**
 * A yes on paper that has been written in and shares nothing yet.
 *
 * @param by who wrote it in
 * @param colleague who is to hold it against the paper
 * @param givenOn the day on the paper
 */
public record OnPaper(String unit, String by, String colleague, LocalDate givenOn) {}
