package no.individuellplan.core.need;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.access.Permit.Right;
import no.individuellplan.core.access.StaleVersion;
import no.individuellplan.core.agency.ServiceUnit;
import no.individuellplan.core.id.NeedId;
import no.individuellplan.core.memory.Records;
import no.individuellplan.core.person.Person;
import no.individuellplan.core.world.Newcomers;
import no.individuellplan.core.world.Store;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every keeper of needs does. */
public abstract class NeedsContract {
    private Store store;
    private Newcomers newcomers;
    private Person person;
    private ServiceUnit office;
    private Actor.Professional reporter;

    protected abstract Store store();

    @BeforeEach
    void aStore() {
        store = store();
        newcomers = new Newcomers(store);
        person = newcomers.person();
        office = newcomers.unit(newcomers.agency(), true);
        reporter = newcomers.employee(newcomers.unit(newcomers.agency(), false));
    }

    @Test
    void one_without_any_permit_reports_a_need_and_does_not_find_it() {
        Need need = reported(person);
        assertThat(store.as(reporter, () -> store.needs().find(need.id()))).isEmpty();
        assertThat(store.as(reporter, () -> store.needs().newestOf(person.id())))
                .contains(need);
        assertThat(store.as(Newcomers.self(person), () -> store.needs().find(need.id())))
                .contains(need);
    }

    @Test
    void those_with_a_permit_find_the_oldest_first() {
        Person other = newcomers.person();
        Need first = reported(person);
        Need second = reported(other);
        reported(newcomers.person());
        Actor.Professional worker = newcomers.employee(office);
        newcomers.permit(person, Newcomers.area(worker, person, Area.NEED, Right.WRITE));
        newcomers.permit(other, Newcomers.area(worker, other, Area.NEED, Right.READ));
        assertThat(store.as(worker, () -> store.needs().visible())).containsExactly(first, second);
    }

    @Test
    void a_change_counts_up_and_an_older_version_is_refused() {
        Need need = reported(person);
        Actor.Professional worker = newcomers.employee(office);
        newcomers.permit(person, Newcomers.area(worker, person, Area.NEED, Right.WRITE));
        store.run(worker, () -> store.needs().save(assessed(need, NeedState.NOT_ENTITLED)));
        assertThatThrownBy(() -> store.run(worker, () -> store.needs().save(assessed(need, NeedState.ENTITLED))))
                .isInstanceOf(StaleVersion.class);
        Need stands = store.as(worker, () -> store.needs().find(need.id())).orElseThrow();
        assertThat(stands.state()).isEqualTo(NeedState.NOT_ENTITLED);
        assertThat(stands.version()).isEqualTo(need.version() + 1);
    }

    @Test
    void a_new_report_opens_a_need_again_without_any_permit() {
        Need need = reported(person);
        store.run(Newcomers.PLATFORM, () -> store.needs().save(assessed(need, NeedState.NOT_ENTITLED)));
        Need stands =
                store.as(reporter, () -> store.needs().newestOf(person.id())).orElseThrow();
        store.run(reporter, () -> store.needs().save(Records.with(stands, "state", NeedState.REPORTED)));
        assertThat(store.as(reporter, () -> store.needs().newestOf(person.id())).map(Need::state))
                .contains(NeedState.REPORTED);
    }

    @Test
    void the_same_words_from_the_same_reporter_are_noticed() {
        Need need = reported(person);
        NeedReport report = report(need, "Trenger flere tjenester");
        assertThat(store.as(reporter, () -> store.needs().alreadyReported(report)))
                .isFalse();
        store.run(reporter, () -> store.needs().add(report));
        assertThat(store.as(reporter, () -> store.needs().alreadyReported(report(need, report.why()))))
                .isTrue();
        assertThat(store.as(reporter, () -> store.needs().alreadyReported(report(need, "Noe nytt"))))
                .isFalse();
        assertThat(store.as(Newcomers.self(person), () -> store.needs().reportsOf(need.id())))
                .containsExactly(report);
        assertThat(store.as(reporter, () -> store.needs().reportsOf(need.id()))).isEmpty();
    }

    private static Need assessed(Need need, NeedState state) {
        return Records.with(Records.with(need, "state", state), "assessment", "Vurdert sammen");
    }

    private Need reported(Person about) {
        Need need = new Need(
                new NeedId(store.ids().next()),
                about.id(),
                office.id(),
                null,
                NeedState.REPORTED,
                newcomers.now(),
                null,
                null,
                null,
                false,
                null,
                0);
        store.run(reporter, () -> store.needs().add(need));
        return need;
    }

    private NeedReport report(Need need, String why) {
        return new NeedReport(
                store.ids().next(),
                need.id(),
                need.person(),
                reporter.id(),
                reporter.name(),
                reporter.organisation(),
                why,
                null,
                true,
                newcomers.now());
    }
}
