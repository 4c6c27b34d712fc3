package no.individuellplan.core.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.access.Basis;
import no.individuellplan.core.access.Permit;
import no.individuellplan.core.access.Permit.Right;
import no.individuellplan.core.access.StaleVersion;
import no.individuellplan.core.agency.ServiceUnit;
import no.individuellplan.core.id.MeasureId;
import no.individuellplan.core.memory.Records;
import no.individuellplan.core.person.Person;
import no.individuellplan.core.plan.IndividualPlan;
import no.individuellplan.core.world.Newcomers;
import no.individuellplan.core.world.Store;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every keeper of measures does. */
public abstract class MeasuresContract {
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
    void a_measure_comes_back_as_it_was_kept_and_an_older_version_is_refused() {
        Measure measure = asked(Area.HEALTH);
        assertThat(store.as(self, () -> store.measures().find(measure.id()))).contains(measure);
        assertThat(store.as(self, () -> store.measures().of(plan.id()))).containsExactly(measure);
        store.run(self, () -> store.measures().save(Records.with(measure, "state", MeasureState.AGREED)));
        assertThatThrownBy(() -> store.run(self, () -> store.measures().save(measure)))
                .isInstanceOf(StaleVersion.class);
        assertThat(store.as(self, () -> store.measures().find(measure.id())).map(Measure::state))
                .contains(MeasureState.AGREED);
    }

    @Test
    void the_unit_asked_finds_the_measure_it_was_asked_for_and_answers_it() {
        Measure measure = asked(Area.HEALTH);
        asked(Area.HEALTH);
        Actor.Professional worker = newcomers.employee(unit);
        newcomers.permit(
                person,
                new Permit(
                        unit.id().value(),
                        person.id(),
                        Area.HEALTH,
                        measure.id().value(),
                        Right.WRITE,
                        Basis.ASKED,
                        null,
                        null));
        assertThat(store.as(worker, () -> store.measures().visible())).containsExactly(measure);
        store.run(worker, () -> store.measures().save(Records.with(measure, "state", MeasureState.AGREED)));
        assertThat(store.as(self, () -> store.measures().find(measure.id())).map(Measure::state))
                .contains(MeasureState.AGREED);
    }

    @Test
    void a_stranger_finds_none() {
        Measure measure = asked(Area.ECONOMY);
        Actor stranger = newcomers.employee(unit);
        assertThat(store.as(stranger, () -> store.measures().find(measure.id())))
                .isEmpty();
        assertThat(store.as(stranger, () -> store.measures().visible())).isEmpty();
    }

    private Measure asked(Area area) {
        Measure measure = new Measure(
                new MeasureId(store.ids().next()),
                plan.id(),
                person.id(),
                null,
                area,
                unit.id(),
                "Samtaler",
                "På kontoret",
                "Hver uke",
                LocalDate.of(2026, 7, 1),
                LocalDate.of(2026, 12, 31),
                null,
                MeasureState.ASKED,
                null,
                null,
                null,
                0);
        store.run(self, () -> store.measures().add(measure));
        return measure;
    }
}
