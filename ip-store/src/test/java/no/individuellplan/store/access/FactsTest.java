package no.individuellplan.store.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import no.individuellplan.core.access.AccessFacts;
import no.individuellplan.core.access.AccessFacts.Asked;
import no.individuellplan.core.access.AccessFacts.Case;
import no.individuellplan.core.access.AccessFacts.Correspondence;
import no.individuellplan.core.access.AccessFacts.Sharing;
import no.individuellplan.core.access.AccessFacts.Taking;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.access.FactsForAccess;
import no.individuellplan.core.consent.ConsentEntry;
import no.individuellplan.core.consent.ConsentEntry.Answer;
import no.individuellplan.core.consent.ConsentEntry.Capacity;
import no.individuellplan.core.consent.ConsentKind;
import no.individuellplan.core.consent.Consents;
import no.individuellplan.core.id.ConsentId;
import no.individuellplan.core.id.Ids;
import no.individuellplan.core.measure.Measure;
import no.individuellplan.core.measure.MeasureState;
import no.individuellplan.core.measure.MoveMeasure;
import no.individuellplan.core.message.MessageThread;
import no.individuellplan.core.need.Need;
import no.individuellplan.core.participant.Participant;
import no.individuellplan.core.person.NationalId;
import no.individuellplan.core.person.Person;
import no.individuellplan.core.person.Persons;
import no.individuellplan.core.person.Representation;
import no.individuellplan.core.plan.WithdrawPlan;
import no.individuellplan.local.DatabaseTestResource;
import no.individuellplan.store.world.Letters;
import no.individuellplan.store.world.Register;
import no.individuellplan.store.world.Steps;
import no.individuellplan.store.world.Town;
import no.individuellplan.store.world.Work;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What access depends on is all found, whoever acts, and what has ended is not. */
@QuarkusTest
@QuarkusTestResource(DatabaseTestResource.class)
class FactsTest {
    @Inject
    Register register;

    @Inject
    Steps steps;

    @Inject
    Letters letters;

    @Inject
    FactsForAccess facts;

    @Inject
    Persons persons;

    @Inject
    Consents consents;

    @Inject
    MoveMeasure move;

    @Inject
    WithdrawPlan withdraw;

    @Inject
    Ids ids;

    @Inject
    Clock clock;

    @Inject
    Work work;

    private Town town;
    private LocalDate today;

    @BeforeEach
    void aTown() {
        town = new Town(register);
        today = LocalDate.now(clock);
    }

    @Test
    void a_need_comes_with_each_who_reported_it() {
        Need need = steps.reported(town);
        assertThat(found().needs())
                .containsExactly(new Case(
                        need.id().value(), town.clinician.id(), town.office.id().value(), null));
        assertThat(found().hasPlan()).isFalse();
        assertThat(found().planConsented()).isFalse();
    }

    @Test
    void one_whose_birth_date_nobody_knows_can_be_taken_in() {
        Person person = register.person(null, register.number());
        AccessFacts found = work.as(Work.PLATFORM, () -> facts.of(person.id(), today));
        assertThat(found.birthDate()).isNull();
    }

    @Test
    void an_open_plan_a_consent_and_the_chair_are_known() {
        steps.inPreparation(town);
        assertThat(found().hasPlan()).isTrue();
        assertThat(found().planConsented()).isTrue();
        assertThat(found().chair().holder()).isEqualTo(town.coordinator.id());
        assertThat(found().chair().asked()).isNull();
    }

    @Test
    void a_service_is_asked_then_takes_part() {
        steps.inPreparation(town);
        Participant asked = steps.invited(town, Set.of(Area.HEALTH));
        assertThat(found().participants())
                .containsExactly(new Taking(asked.id().value(), town.clinic.id().value(), null, true, false));
    }

    @Test
    void a_service_that_took_part_in_an_ended_plan_is_one_that_has_left() {
        steps.inPreparation(town);
        Participant joined = steps.joined(town, Set.of(Area.HEALTH));
        assertThat(found().participants())
                .containsExactly(
                        new Taking(joined.id().value(), town.clinic.id().value(), town.clinician.id(), false, true));
        work.run(
                town.self,
                () -> withdraw.withdraw(
                        town.self, joined.plan(), steps.plan(town).version(), "Nok nå"));
        assertThat(found().participants())
                .containsExactly(
                        new Taking(joined.id().value(), town.clinic.id().value(), town.clinician.id(), false, false));
        assertThat(found().hasPlan()).isFalse();
    }

    @Test
    void a_measure_is_known_until_it_is_declined() {
        steps.inPreparation(town);
        var goal = steps.goal(town, Area.HEALTH);
        steps.joined(town, Set.of(Area.HEALTH));
        Measure measure = steps.asked(town, goal, town.clinic.id());
        steps.asked(town, goal, null);
        Asked asked = new Asked(measure.id().value(), town.clinic.id().value(), Area.HEALTH);
        assertThat(found().measures()).containsExactly(asked);
        work.run(
                town.clinician,
                () -> move.move(town.clinician, measure.id(), measure.version(), MeasureState.DECLINED, "Ingen ledig"));
        assertThat(found().measures()).isEmpty();
    }

    @Test
    void sharing_that_begins_later_is_known_already_and_what_is_over_is_not() {
        share(today.plusDays(10), today.plusDays(20), Area.HEALTH);
        assertThat(found().sharing())
                .containsExactly(new Sharing(
                        town.clinic.id().value(), Set.of(Area.HEALTH), today.plusDays(10), today.plusDays(20)));
        assertThat(at(today.plusDays(20)).sharing()).hasSize(1);
        assertThat(at(today.plusDays(21)).sharing()).isEmpty();
    }

    @Test
    void both_units_of_a_thread_are_party_to_it() {
        MessageThread thread = letters.thread(town, town.service, town.clinic);
        assertThat(found().threads())
                .containsExactly(new Correspondence(
                        thread.id().value(),
                        Set.of(town.service.id().value(), town.clinic.id().value())));
    }

    @Test
    void oneself_a_brother_a_parent_and_a_ward_are_family_at_work() {
        NationalId own = town.person.currentNationalId().orElseThrow();
        Actor.Professional oneself = register.employee(town.service, own);
        Person brother = register.person();
        Person parent = register.person();
        Person ward = register.person();
        work.run(Work.PLATFORM, () -> persons.addFamily(brother.id(), town.person.id()));
        register.represents(parent, town.person, Representation.Kind.PARENT, today.minusYears(5));
        register.represents(town.person, ward, Representation.Kind.GUARDIAN, null);
        List<UUID> atWork = Stream.of(brother, parent, ward).map(this::atWork).toList();
        assertThat(found().family()).contains(oneself.id()).containsAll(atWork).hasSize(4);
        assertThat(work.as(town.nosy, () -> persons.familyOf(town.person.id())))
                .containsExactlyInAnyOrder(brother.id(), parent.id(), ward.id());
        assertThat(work.as(town.nosy, () -> persons.areFamily(ward.id(), town.person.id())))
                .isTrue();
    }

    @Test
    void one_who_was_a_guardian_once_is_not_family() {
        Person guardian = register.person();
        register.represents(guardian, town.person, Representation.Kind.GUARDIAN, today.minusDays(1));
        atWork(guardian);
        assertThat(found().family()).isEmpty();
    }

    private UUID atWork(Person person) {
        return register.employee(town.clinic, person.currentNationalId().orElseThrow())
                .id();
    }

    private void share(LocalDate from, LocalDate until, Area area) {
        ConsentEntry entry = new ConsentEntry(
                new ConsentId(ids.next()),
                town.person.id(),
                ConsentKind.SHARING,
                Answer.GIVEN,
                town.person.id(),
                Capacity.OWN,
                Set.of(town.person.id()),
                town.clinic.id(),
                Set.of(area),
                "Samarbeid",
                from,
                until,
                "Vil du dele?",
                null,
                null,
                clock.instant(),
                null,
                null);
        work.run(town.self, () -> consents.add(entry));
    }

    private AccessFacts found() {
        return at(today);
    }

    /** As seen by one who may see nothing themselves. */
    private AccessFacts at(LocalDate day) {
        return work.as(town.nosy, () -> facts.of(town.person.id(), day));
    }
}
