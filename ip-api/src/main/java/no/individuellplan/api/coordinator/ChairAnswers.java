package no.individuellplan.api.coordinator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import no.individuellplan.api.register.Names;
import no.individuellplan.core.access.Access;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.access.Permit.Right;
import no.individuellplan.core.coordinator.Chairs;
import no.individuellplan.core.coordinator.ReadChair;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.id.UnitId;

/** A person's chair for one who may read it; logged. */
@ApplicationScoped
class ChairAnswers {
    private final ReadChair read;
    private final Chairs chairs;
    private final Access access;
    private final Names names;

    ChairAnswers(ReadChair read, Chairs chairs, Access access, Names names) {
        this.read = read;
        this.chairs = chairs;
        this.access = access;
        this.names = names;
    }

    /** Before anybody has been asked it is an empty chair, version 0, for the coordinating unit; for others there is none. */
    @Transactional
    ChairResponse one(Actor actor, PersonId person) {
        UnitId responsible = unitOf(actor);
        if (responsible == null && chairs.of(person).isEmpty()) {
            throw access.refusedItem(actor, "COORDINATION", person.value());
        }
        return ChairResponse.of(read.of(actor, person, responsible).chair(), names);
    }

    /** Empty when it is out of the actor's sight; nothing is logged then. */
    @Transactional
    Optional<ChairResponse> now(Actor actor, PersonId person) {
        return access.may(actor, person, Area.COORDINATION, null, Right.READ)
                ? Optional.of(one(actor, person))
                : Optional.empty();
    }

    private static UnitId unitOf(Actor actor) {
        return actor instanceof Actor.Professional professional && professional.coordinatingUnit()
                ? professional.unit()
                : null;
    }
}
