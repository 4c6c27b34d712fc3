package no.individuellplan.web.withheld;

import java.time.LocalDate;

/**
 * One thing kept from parents.
 *
 * @param address of it, where it is looked at anew or lifted
 * @param what its own words, or the part of life as a whole
 * @param from the one parent by name; empty for all
 * @param by who keeps it, as the reader calls them
 * @param own the reader keeps it, and can let them see it
 * @param told parents have been told of it all the same
 * @param reviewed what the last professional who looked at it wrote; empty before
 * @param due a professional should look at it now
 * @param version of it
 */
public record KeptLine(
        String address,
        String what,
        String from,
        String by,
        boolean own,
        boolean told,
        String reason,
        LocalDate since,
        LocalDate reviewOn,
        String reviewed,
        boolean due,
        long version) {}
