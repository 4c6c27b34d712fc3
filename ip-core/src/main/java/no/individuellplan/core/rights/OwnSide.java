package no.individuellplan.core.rights;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import no.individuellplan.core.access.Access;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.access.Permit.Right;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.person.Persons;

/** The person and those who act for the person: who may use the rights. */
@ApplicationScoped
class OwnSide {
    private final Persons persons;
    private final Access access;
    private final Clock clock;

    OwnSide(Persons persons, Access access, Clock clock) {
        this.persons = persons;
        this.access = access;
        this.clock = clock;
    }

    /** @throws no.individuellplan.core.access.NotVisible for one who may not answer for the person; the try is logged */
    void enter(Actor actor, PersonId person) {
        if (!access.may(actor, person, Area.CONSENT, null, Right.WRITE)) {
            access.toWrite(actor, person, Area.CONSENT);
        }
    }

    static boolean is(Actor actor) {
        return switch (actor) {
            case Actor.Citizen _ -> true;
            case Actor.Representative _ -> true;
            case Actor.Professional _ -> false;
            case Actor.Visitor _ -> false;
            case Actor.System _ -> false;
        };
    }

    /** Of the person who acts themselves; null for another, and when the birth date is unknown. */
    Integer ownAge(Actor actor, PersonId person) {
        return actor instanceof Actor.Citizen
                ? persons.find(person)
                        .flatMap(one -> one.ageOn(LocalDate.now(clock)))
                        .orElse(null)
                : null;
    }
}
