package no.individuellplan.core.rights;

import java.time.LocalDate;
import no.individuellplan.core.id.UnitId;
import no.individuellplan.core.rights.rules.ComplaintAbout;

/**
 * A complaint as it was filled in; anything may be null.
 *
 * @param decidedBy the service that decided
 * @param knownOn the day the person got to know of it
 * @param authority the written authority, for one who acts on a power of attorney
 */
public record ComplaintForm(
        ComplaintAbout about, UnitId decidedBy, String words, LocalDate knownOn, String authority) {}
