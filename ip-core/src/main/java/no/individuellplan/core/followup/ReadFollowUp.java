package no.individuellplan.core.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import no.individuellplan.core.access.Access;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.access.NotVisible;
import no.individuellplan.core.id.FollowUpId;
import no.individuellplan.core.person.Person;
import no.individuellplan.core.person.Persons;

/** One thing a message asks for, with whom it is about. */
@ApplicationScoped
public class ReadFollowUp {
    private final FollowUps followUps;
    private final Persons persons;
    private final Access access;

    public ReadFollowUp(FollowUps followUps, Persons persons, Access access) {
        this.followUps = followUps;
        this.persons = persons;
        this.access = access;
    }

    /** What is asked, and about whom. */
    public record Told(FollowUp followUp, Person person) {}

    /** @throws NotVisible for one whose thread the actor does not see */
    @Transactional
    public Told one(Actor.Professional actor, FollowUpId id) {
        FollowUp one = followUps.find(id).orElseThrow(() -> access.refusedItem(actor, "FOLLOW_UP", id.value()));
        access.toReadWithName(actor, one.person(), Area.MESSAGES, one.thread().value());
        return new Told(one, persons.find(one.person()).orElseThrow(NotVisible::new));
    }
}
