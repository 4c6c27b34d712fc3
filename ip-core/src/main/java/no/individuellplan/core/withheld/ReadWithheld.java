package no.individuellplan.core.withheld;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import no.individuellplan.core.access.Access;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.id.PersonId;

/** What is kept from parents, for the child and the coordinator. A parent gets the answer of somebody without a permit. */
@ApplicationScoped
public class ReadWithheld {
    private final Withholdings withholdings;
    private final Access access;
    private final Clock clock;

    public ReadWithheld(Withholdings withholdings, Access access, Clock clock) {
        this.withholdings = withholdings;
        this.access = access;
        this.clock = clock;
    }

    /**
     * @param told what parents have been told all the same, for the child to read
     * @param shared what services see of it all the same, every line, the oldest first
     */
    public record KeptAndTold(List<Withheld> kept, List<ToldParents> told, List<SharedKept> shared) {}

    /** The newest first; what was lifted too. */
    @Transactional
    public KeptAndTold of(Actor actor, PersonId person) {
        enter(actor, person);
        return new KeptAndTold(withholdings.of(person), withholdings.toldAbout(person), withholdings.sharedOf(person));
    }

    /** Those a professional should look at now; for the coordinator's page of one child. */
    @Transactional
    public List<Withheld> due(Actor.Professional actor, PersonId person) {
        enter(actor, person);
        LocalDate today = LocalDate.now(clock);
        return withholdings.of(person).stream()
                .filter(one -> one.reviewDue(today))
                .toList();
    }

    /** Logged as a look at the consents, so that no line of the log tells that something is kept. */
    private void enter(Actor actor, PersonId person) {
        if (!(actor instanceof Actor.Professional) && !GuardedChild.isSelf(actor, person)) {
            throw access.refusedItem(actor, "PERSON", person.value());
        }
        access.toRead(actor, person, Area.CONSENT);
    }
}
