package no.individuellplan.core.rights;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.id.RightsRequestId;
import no.individuellplan.core.id.UnitId;
import no.individuellplan.core.rights.rules.ComplaintAbout;
import no.individuellplan.core.rights.rules.DeletionGround;

/**
 * A complaint, or something asked for about one's own information. Never changed; steps are added to it.
 *
 * @param about what a complaint is about; null for all else
 * @param item the part of the plan it is about; null when it is about none
 * @param area of that part; null when it is about none
 * @param quoted what that part said when it was asked; null when it is about none, and after a deletion
 * @param ground for a deletion; null for all else
 * @param decidedBy the service that decided what is complained of; the same as unit for all else
 * @param unit the unit that is to answer
 * @param words of the one who sent it
 * @param sender the person, or the one who acts for the person
 * @param authority the written authority of one who acts on a power of attorney; null for all others
 * @param knownOn the day the person got to know of it; null when not said
 * @param late whether the time to complain was over
 */
public record RightsRequest(
        RightsRequestId id,
        PersonId person,
        Kind kind,
        ComplaintAbout about,
        UUID item,
        Area area,
        String quoted,
        DeletionGround ground,
        UnitId decidedBy,
        UnitId unit,
        String words,
        PersonId sender,
        String senderName,
        String authority,
        LocalDate knownOn,
        boolean late,
        Instant sentAt) {
    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    /** What is asked for. */
    public enum Kind {
        COMPLAINT,
        CORRECTION,
        DELETION,
        COPY
    }

    /** The day it was sent, Europe/Oslo, which its clocks count from. */
    public LocalDate sentOn() {
        return sentAt.atZone(OSLO).toLocalDate();
    }

    @Override
    public String toString() {
        return "RightsRequest[" + id + "]";
    }
}
