package no.individuellplan.core.participant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.access.Basis;
import no.individuellplan.core.access.Permit;
import no.individuellplan.core.access.Permit.Right;
import no.individuellplan.core.access.StaleVersion;
import no.individuellplan.core.agency.ServiceUnit;
import no.individuellplan.core.id.ContributionId;
import no.individuellplan.core.id.ParticipantId;
import no.individuellplan.core.memory.Records;
import no.individuellplan.core.participant.Participant.State;
import no.individuellplan.core.person.Person;
import no.individuellplan.core.plan.IndividualPlan;
import no.individuellplan.core.world.Newcomers;
import no.individuellplan.core.world.Store;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every keeper of participants and contributions does. */
public abstract class ParticipantsContract {
    private Store store;
    private Newcomers newcomers;
    private Person person;
    private Actor self;
    private IndividualPlan plan;
    private ServiceUnit unit;

    protected abstract Store store();

    @BeforeEach
    void aPlan() {
        store = store();
        newcomers = new Newcomers(store);
        person = newcomers.person();
        self = Newcomers.self(person);
        plan = newcomers.plan(person);
        unit = newcomers.unit(newcomers.agency(), false);
    }

    @Test
    void a_participant_comes_back_as_it_was_kept_and_an_older_version_is_refused() {
        Participant asked = asked();
        assertThat(store.as(self, () -> store.participants().find(asked.id()))).contains(asked);
        assertThat(store.as(self, () -> store.participants().of(plan.id()))).containsExactly(asked);
        store.run(self, () -> store.participants().save(Records.with(asked, "role", "Støtte")));
        assertThatThrownBy(() -> store.run(self, () -> store.participants().save(asked)))
                .isInstanceOf(StaleVersion.class);
    }

    @Test
    void the_unit_asked_finds_its_own_place_and_nothing_more() {
        Participant asked = asked();
        asked();
        Actor.Professional worker = newcomers.employee(unit);
        assertThat(store.as(worker, () -> store.participants().visible())).isEmpty();
        newcomers.permit(
                person,
                new Permit(
                        unit.id().value(),
                        person.id(),
                        Area.PLAN,
                        asked.id().value(),
                        Right.WRITE,
                        Basis.ASKED,
                        null,
                        null));
        assertThat(store.as(worker, () -> store.participants().visible())).containsExactly(asked);
        assertThat(store.as(worker, () -> store.participants().of(plan.id()))).containsExactly(asked);
    }

    @Test
    void a_use_case_knows_every_participant_of_the_person_whoever_acts() {
        Participant asked = asked();
        Actor stranger = Newcomers.self(newcomers.person());
        assertThat(store.as(stranger, () -> store.participants().ofPerson(person.id())))
                .containsExactly(asked);
        assertThat(store.as(stranger, () -> store.participants().find(asked.id())))
                .isEmpty();
    }

    @Test
    void a_contribution_is_rewritten_from_the_version_that_stands() {
        Contribution own = new Contribution(
                new ContributionId(store.ids().next()), plan.id(), person.id(), null, "Jeg", "Møter opp", 0);
        store.run(self, () -> store.participants().add(own));
        store.run(self, () -> store.participants().save(Records.with(own, "text", "Sier fra")));
        assertThat(store.as(self, () -> store.participants().contributions(plan.id())))
                .extracting(Contribution::text)
                .containsExactly("Sier fra");
        assertThatThrownBy(() -> store.run(self, () -> store.participants().save(own)))
                .isInstanceOf(StaleVersion.class);
    }

    private Participant asked() {
        Participant participant = new Participant(
                new ParticipantId(store.ids().next()),
                plan.id(),
                person.id(),
                unit.id(),
                "Behandling",
                State.ASKED,
                null,
                null,
                newcomers.now(),
                0);
        store.run(self, () -> store.participants().add(participant));
        return participant;
    }
}
