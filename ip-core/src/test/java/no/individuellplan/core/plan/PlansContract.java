package no.individuellplan.core.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.access.Permit.Right;
import no.individuellplan.core.access.StaleVersion;
import no.individuellplan.core.agency.Agency;
import no.individuellplan.core.memory.Records;
import no.individuellplan.core.person.Person;
import no.individuellplan.core.world.Newcomers;
import no.individuellplan.core.world.Store;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every keeper of plans does. */
public abstract class PlansContract {
    private Store store;
    private Newcomers newcomers;
    private Person person;
    private Actor self;
    private IndividualPlan plan;

    protected abstract Store store();

    @BeforeEach
    void aPlan() {
        store = store();
        newcomers = new Newcomers(store);
        person = newcomers.person();
        self = Newcomers.self(person);
        plan = newcomers.plan(person);
    }

    @Test
    void a_plan_comes_back_as_it_was_kept() {
        assertThat(store.as(self, () -> store.plans().find(plan.id()))).contains(plan);
        assertThat(store.as(self, () -> store.plans().openOf(person.id()))).contains(plan);
        assertThat(store.as(self, () -> store.plans().visible())).containsExactly(plan);
    }

    @Test
    void a_stranger_finds_no_plan_but_the_rules_recognise_it() {
        Actor stranger = Newcomers.self(newcomers.person());
        assertThat(store.as(stranger, () -> store.plans().find(plan.id()))).isEmpty();
        assertThat(store.as(stranger, () -> store.plans().openOf(person.id()))).isEmpty();
        assertThat(store.as(stranger, () -> store.plans().visible())).isEmpty();
        assertThat(store.as(stranger, () -> store.plans().recogniseOpenOf(person.id())))
                .contains(plan);
    }

    @Test
    void an_ended_plan_is_found_and_is_not_open() {
        store.run(self, () -> store.plans().save(Records.with(plan, "state", PlanState.ENDED)));
        assertThat(store.as(self, () -> store.plans().openOf(person.id()))).isEmpty();
        assertThat(store.as(self, () -> store.plans().recogniseOpenOf(person.id())))
                .isEmpty();
        assertThat(store.as(self, () -> store.plans().find(plan.id()))).isPresent();
    }

    @Test
    void an_older_version_is_refused_and_a_touch_is_never_a_conflict() {
        store.run(self, () -> store.plans().touch(plan.id()));
        store.run(self, () -> store.plans().save(Records.with(plan, "endedWhy", "Ferdig")));
        IndividualPlan stands =
                store.as(self, () -> store.plans().find(plan.id())).orElseThrow();
        assertThat(stands.version()).isEqualTo(plan.version() + 1);
        assertThatThrownBy(() -> store.run(self, () -> store.plans().save(plan)))
                .isInstanceOf(StaleVersion.class);
        store.run(self, () -> store.plans().touch(plan.id()));
        assertThat(store.as(self, () -> store.plans().find(plan.id()))
                        .orElseThrow()
                        .touchedAt())
                .isAfter(plan.touchedAt());
    }

    @Test
    void one_who_works_on_a_part_touches_a_plan_they_may_only_read() {
        Actor.Professional worker = newcomers.employee(newcomers.unit(newcomers.agency(), false));
        newcomers.permit(person, Newcomers.area(worker, person, Area.PLAN, Right.READ));
        store.run(worker, () -> store.plans().touch(plan.id()));
        assertThat(store.as(self, () -> store.plans().find(plan.id()))
                        .orElseThrow()
                        .touchedAt())
                .isAfter(plan.touchedAt());
    }

    @Test
    void a_text_is_added_once_and_then_replaced_version_by_version() {
        PlanText text = text(PlanText.Kind.RESOURCES, "Dyr", -1);
        store.run(self, () -> store.plans().save(text));
        PlanText kept = store.as(self, () -> store.plans().text(plan.id(), PlanText.Kind.RESOURCES))
                .orElseThrow();
        assertThat(kept).isEqualTo(Records.with(text, "version", 0L));
        assertThatThrownBy(() -> store.run(self, () -> store.plans().save(text)))
                .isInstanceOf(StaleVersion.class);
        store.run(self, () -> store.plans().save(Records.with(kept, "text", "Hunder")));
        assertThatThrownBy(() -> store.run(self, () -> store.plans().save(kept)))
                .isInstanceOf(StaleVersion.class);
        assertThat(store.as(self, () -> store.plans().texts(plan.id())))
                .extracting(PlanText::text)
                .containsExactly("Hunder");
    }

    @Test
    void a_text_is_seen_by_the_permit_for_its_own_area() {
        Actor.Professional reader = newcomers.employee(newcomers.unit(newcomers.agency(), false));
        newcomers.permit(person, Newcomers.area(reader, person, Area.ABOUT_ME, Right.READ));
        store.run(self, () -> {
            store.plans().save(text(PlanText.Kind.NEEDS, "Søvn", -1));
            store.plans().save(text(PlanText.Kind.COOPERATION, "Kari", -1));
        });
        assertThat(store.as(reader, () -> store.plans().texts(plan.id())))
                .extracting(PlanText::kind)
                .containsExactly(PlanText.Kind.NEEDS);
    }

    @Test
    void versions_are_numbered_and_hold_every_part() {
        store.run(self, () -> store.plans().save(text(PlanText.Kind.NEEDS, "Særlig om søvn", -1)));
        PlanVersion first = store.as(self, () -> store.plans().keepVersion(plan.id(), self, "OPENED"));
        PlanVersion second = store.as(self, () -> store.plans().keepVersion(plan.id(), self, "PERIOD"));
        assertThat(first.number()).isEqualTo(1);
        assertThat(store.as(self, () -> store.plans().versions(plan.id()))).containsExactly(second, first);
        assertThat(store.as(self, () -> store.plans().versionContent(plan.id(), 1))
                        .orElseThrow())
                .contains(plan.id().toString())
                .contains("Særlig om søvn");
        assertThat(store.as(self, () -> store.plans().versionContent(plan.id(), 3)))
                .isEmpty();
    }

    @Test
    void one_who_may_not_read_a_part_keeps_it_in_the_version_all_the_same() {
        Actor.Professional worker = newcomers.employee(newcomers.unit(newcomers.agency(), false));
        newcomers.permit(person, Newcomers.area(worker, person, Area.PLAN, Right.WRITE));
        store.run(self, () -> store.plans().save(text(PlanText.Kind.NEEDS, "Særlig om søvn", -1)));
        store.run(worker, () -> store.plans().keepVersion(plan.id(), worker, "PERIOD"));
        assertThat(store.as(worker, () -> store.plans().versions(plan.id()))).isEmpty();
        assertThat(store.as(self, () -> store.plans().versionContent(plan.id(), 1))
                        .orElseThrow())
                .contains("Særlig om søvn");
    }

    @Test
    void the_main_responsibility_passes_on_and_its_history_stays() {
        Agency next = newcomers.agency();
        store.run(self, () -> {
            store.plans().add(new Plans.Responsibility(plan.id(), person.id(), next.id(), newcomers.now(), "Avtalt"));
            store.plans().save(Records.with(plan, "mainResponsibility", next.id()));
        });
        assertThat(store.as(self, () -> store.plans().responsibilities(plan.id())))
                .extracting(Plans.Responsibility::agency)
                .containsExactly(plan.mainResponsibility(), next.id());
    }

    private PlanText text(PlanText.Kind kind, String words, long version) {
        return new PlanText(
                plan.id(),
                person.id(),
                kind,
                words,
                null,
                person.id().value(),
                person.name(),
                newcomers.now(),
                version);
    }
}
