package no.individuellplan.web.relocation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.util.Optional;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.CurrentActor;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.relocation.Relocation;
import no.individuellplan.core.relocation.Relocation.State;
import no.individuellplan.core.relocation.Relocations;

/** Whether something about moving waits, for the start page, which has logged that the consents were read. */
@Named("flytting")
@RequestScoped
public class MoveOnMyPage {
    private final CurrentActor current;
    private final Relocations relocations;

    MoveOnMyPage(CurrentActor current, Relocations relocations) {
        this.current = current;
        this.relocations = relocations;
    }

    /** A question that waits for an answer. */
    @Transactional
    public boolean asked() {
        return last().filter(one -> one.state() == State.PROPOSED).isPresent();
    }

    /** The new municipality said that it is the wrong place. */
    @Transactional
    public boolean sentBack() {
        return last().filter(one -> one.state() == State.SENT_BACK).isPresent();
    }

    private Optional<Relocation> last() {
        return current.get().flatMap(MoveOnMyPage::person).flatMap(person -> relocations.of(person).stream()
                .findFirst());
    }

    private static Optional<PersonId> person(Actor actor) {
        return switch (actor) {
            case Actor.Citizen citizen -> Optional.of(citizen.person());
            case Actor.Representative other -> Optional.of(other.represents());
            case Actor.Professional _, Actor.Visitor _, Actor.System _ -> Optional.empty();
        };
    }
}
