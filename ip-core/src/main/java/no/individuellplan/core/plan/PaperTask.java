package no.individuellplan.core.plan;

import java.time.Instant;
import java.time.LocalDate;
import no.individuellplan.core.id.UnitId;
import no.individuellplan.core.law.Reason;
import no.individuellplan.core.person.Person;

/**
 * Something the platform would tell a person digitally who wants it on paper: for the coordinator to print and send.
 *
 * @param reference tells it from others of its kind
 * @param day when it came up, or when what it is about ends
 * @param since from when the platform has told it
 * @param unit the service it is about; null when it is about none
 * @param told the rule's own words to the person; null when the kind says it all
 */
public record PaperTask(
        Person person, Kind kind, String reference, LocalDate day, Instant since, UnitId unit, Reason told) {

    /** What it is about. */
    public enum Kind {
        /** A plan is offered, and the person has not answered. */
        OFFER,
        /** Somebody asks to share with a service. */
        QUESTION,
        /** A sharing ends soon. */
        LAPSING,
        /** A birthday will change something. */
        BIRTHDAY,
        /** The plan was opened in an emergency. */
        EMERGENCY
    }

    /** What is written down when it has been sent. */
    public String key() {
        return kind + " " + reference;
    }
}
