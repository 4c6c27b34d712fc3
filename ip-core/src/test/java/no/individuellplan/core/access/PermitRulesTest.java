package no.individuellplan.core.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.individuellplan.core.access.AccessFacts.Asked;
import no.individuellplan.core.access.AccessFacts.AskedFor;
import no.individuellplan.core.access.AccessFacts.Case;
import no.individuellplan.core.access.AccessFacts.Chair;
import no.individuellplan.core.access.AccessFacts.Correspondence;
import no.individuellplan.core.access.AccessFacts.LackOfCompetence;
import no.individuellplan.core.access.AccessFacts.Sharing;
import no.individuellplan.core.access.AccessFacts.Taking;
import no.individuellplan.core.access.AccessFacts.ToConfirm;
import no.individuellplan.core.access.Permit.Right;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.memory.Place;
import no.individuellplan.core.memory.Records;
import no.individuellplan.core.person.Representation;
import no.individuellplan.core.person.Representation.Kind;
import no.individuellplan.core.person.Representation.Scope;
import org.junit.jupiter.api.Test;

/** Who gets to see and change what, and who does not. */
class PermitRulesTest {
    private static final LocalDate TODAY = SampleFacts.TODAY;
    private static final PersonId PERSON = SampleFacts.PERSON;
    private static final UUID OTHER = UUID.randomUUID();
    private static final UUID UNIT = UUID.randomUUID();
    private static final UUID CONTACT = UUID.randomUUID();
    private static final UUID PLACE = UUID.randomUUID();
    private static final UUID ITEM = UUID.randomUUID();
    private static final AccessFacts NOTHING = SampleFacts.NOTHING;
    private static final AccessFacts WITH_PLAN = SampleFacts.WITH_PLAN;
    private static final Sharing HEALTH_FOR_A_MONTH = new Sharing(UNIT, Set.of(Area.HEALTH), TODAY, TODAY.plusDays(30));

    @Test
    void the_person_has_everything_and_nobody_else_anything() {
        List<Permit> permits = PermitRules.permits(NOTHING);
        assertThat(permits).extracting(Permit::grantee).containsOnly(PERSON.value());
        assertThat(written(NOTHING, PERSON.value())).containsExactlyInAnyOrder(Area.values());
    }

    @Test
    void a_parent_of_a_small_child_has_everything_but_the_history() {
        assertThat(written(child(TODAY.minusYears(9), parent(null)), OTHER))
                .containsExactlyInAnyOrderElementsOf(
                        EnumSet.complementOf(EnumSet.of(Area.HISTORY, Area.RIGHTS, Area.TREATMENT)));
    }

    @Test
    void from_the_twelfth_birthday_the_log_is_the_childs_own() {
        AccessFacts dayBefore = child(TODAY.minusYears(12).plusDays(1), parent(null));
        assertThat(allows(dayBefore, OTHER, Area.ACCESS_LOG, null, Right.READ, TODAY))
                .isTrue();
        assertThat(allows(dayBefore, OTHER, Area.ACCESS_LOG, null, Right.READ, TODAY.plusDays(1)))
                .isFalse();
        assertThat(read(child(TODAY.minusYears(12), parent(null)), OTHER)).doesNotContain(Area.ACCESS_LOG);
    }

    @Test
    void a_parent_has_the_plan_until_the_day_before_the_child_turns_sixteen() {
        AccessFacts child = child(TODAY.minusYears(16).plusDays(1), parent(null));
        assertThat(written(child, OTHER))
                .containsExactlyInAnyOrderElementsOf(
                        EnumSet.complementOf(EnumSet.of(Area.HISTORY, Area.ACCESS_LOG, Area.RIGHTS, Area.TREATMENT)));
        assertThat(allows(child, OTHER, Area.HEALTH, null, Right.READ, TODAY.plusDays(1)))
                .isFalse();
    }

    @Test
    void a_parent_has_nothing_from_the_very_sixteenth_birthday() {
        assertThat(read(child(TODAY.minusYears(16), parent(null)), OTHER)).isEmpty();
        assertThat(read(child(TODAY.minusYears(17), parent(null)), OTHER)).isEmpty();
        assertThat(read(child(TODAY.minusYears(18), parent(null)), OTHER)).isEmpty();
    }

    @Test
    void parents_decide_for_one_of_sixteen_while_a_decision_says_that_competence_is_lacking() {
        AccessFacts youth = lacking(child(TODAY.minusYears(16), parent(null)), TODAY, TODAY.plusDays(20));
        assertThat(allows(youth, OTHER, Area.CONSENT, null, Right.WRITE, TODAY.plusDays(20)))
                .isTrue();
        assertThat(allows(youth, OTHER, Area.CONSENT, null, Right.READ, TODAY.plusDays(21)))
                .isFalse();
        assertThat(PermitRules.permits(youth))
                .filteredOn(permit -> permit.grantee().equals(OTHER))
                .extracting(Permit::basis)
                .containsOnly(Basis.PARENT_OF_YOUTH);
    }

    @Test
    void a_decision_made_at_fifteen_carries_on_over_the_birthday_without_a_gap() {
        AccessFacts child = lacking(child(TODAY.minusYears(16).plusDays(3), parent(null)), TODAY, TODAY.plusDays(20));
        for (int days : List.of(0, 2, 3, 4, 20)) {
            assertThat(allows(child, OTHER, Area.HEALTH, null, Right.WRITE, TODAY.plusDays(days)))
                    .as("day %d", days)
                    .isTrue();
        }
        assertThat(allows(child, OTHER, Area.HEALTH, null, Right.READ, TODAY.plusDays(21)))
                .isFalse();
    }

    @Test
    void whatever_the_decision_says_parents_have_nothing_from_eighteen() {
        AccessFacts youth = lacking(child(TODAY.minusYears(18).plusDays(1), parent(null)), TODAY, TODAY.plusDays(20));
        assertThat(allows(youth, OTHER, Area.HEALTH, null, Right.READ, TODAY)).isTrue();
        assertThat(allows(youth, OTHER, Area.HEALTH, null, Right.READ, TODAY.plusDays(1)))
                .isFalse();
        assertThat(read(lacking(child(TODAY.minusYears(18), parent(null)), TODAY, TODAY.plusDays(20)), OTHER))
                .isEmpty();
    }

    @Test
    void a_parent_has_nothing_when_the_birth_date_is_unknown() {
        assertThat(read(child(null, parent(null)), OTHER)).isEmpty();
    }

    @Test
    void one_who_will_act_for_the_person_may_from_the_very_first_day() {
        LocalDate begins = TODAY.plusDays(5);
        AccessFacts later = child(
                TODAY.minusYears(10),
                new Representation(PERSON, new PersonId(OTHER), Kind.PARENT, Set.of(), begins, null));
        assertThat(allows(later, OTHER, Area.HEALTH, null, Right.READ, begins.minusDays(1)))
                .isFalse();
        assertThat(allows(later, OTHER, Area.HEALTH, null, Right.WRITE, begins)).isTrue();
    }

    @Test
    void parental_responsibility_that_ends_before_sixteen_ends_the_permit_too() {
        AccessFacts child = child(TODAY.minusYears(10), parent(TODAY.plusDays(5)));
        assertThat(allows(child, OTHER, Area.HEALTH, null, Right.READ, TODAY.plusDays(5)))
                .isTrue();
        assertThat(allows(child, OTHER, Area.HEALTH, null, Right.READ, TODAY.plusDays(6)))
                .isFalse();
    }

    @Test
    void a_parent_of_one_born_on_29_february_has_it_to_the_day_before_29_february_in_a_leap_year() {
        AccessFacts child = child(LocalDate.of(2012, 2, 29), parent(null));
        AccessFacts before = Records.with(child, "today", LocalDate.of(2028, 2, 28));
        assertThat(allows(before, OTHER, Area.HEALTH, null, Right.READ, LocalDate.of(2028, 2, 28)))
                .isTrue();
        AccessFacts after = Records.with(child, "today", LocalDate.of(2028, 2, 29));
        assertThat(read(after, OTHER)).isEmpty();
    }

    @Test
    void a_guardian_has_everything_as_long_as_the_mandate_lasts() {
        AccessFacts facts = represented(guardian(Set.of(Scope.HEALTH_AND_WELFARE), TODAY.plusDays(9)));
        assertThat(allows(facts, OTHER, Area.HEALTH, null, Right.WRITE, TODAY.plusDays(9)))
                .isTrue();
        assertThat(allows(facts, OTHER, Area.HEALTH, null, Right.READ, TODAY.plusDays(10)))
                .isFalse();
    }

    @Test
    void a_guardian_whose_mandate_is_money_has_nothing() {
        assertThat(read(represented(guardian(Set.of(Scope.ECONOMY), null)), OTHER))
                .isEmpty();
    }

    @Test
    void the_coordinating_unit_handles_the_need_and_the_chair_and_sees_no_plan() {
        AccessFacts facts = Records.with(WITH_PLAN, "needs", List.of(new Case(ITEM, null, UNIT, null)));
        assertThat(read(facts, UNIT)).containsExactlyInAnyOrder(Area.IDENTITY, Area.NEED, Area.COORDINATION);
        assertThat(written(facts, UNIT)).containsExactlyInAnyOrder(Area.NEED, Area.COORDINATION);
    }

    @Test
    void the_unit_with_a_copy_reads_the_need_and_nothing_more() {
        AccessFacts facts = Records.with(NOTHING, "needs", List.of(new Case(ITEM, null, OTHER, UNIT)));
        assertThat(read(facts, UNIT)).containsExactlyInAnyOrder(Area.IDENTITY, Area.NEED);
        assertThat(written(facts, UNIT)).isEmpty();
    }

    @Test
    void the_reporter_sees_how_it_goes_with_that_need_only() {
        AccessFacts facts = Records.with(NOTHING, "needs", List.of(new Case(ITEM, OTHER, UNIT, null)));
        assertThat(allows(facts, OTHER, Area.NEED, ITEM, Right.READ, TODAY)).isTrue();
        assertThat(allows(facts, OTHER, Area.NEED, UUID.randomUUID(), Right.READ, TODAY))
                .isFalse();
        assertThat(allows(facts, OTHER, Area.NEED, ITEM, Right.WRITE, TODAY)).isFalse();
        assertThat(allows(facts, OTHER, Area.IDENTITY, null, Right.READ, TODAY)).isFalse();
    }

    @Test
    void the_coordinator_works_on_the_whole_plan_and_never_on_the_log() {
        AccessFacts facts = Records.with(WITH_PLAN, "chair", chair(OTHER, null));
        assertThat(written(facts, OTHER))
                .containsExactlyInAnyOrderElementsOf(EnumSet.complementOf(
                        EnumSet.of(Area.ACCESS_LOG, Area.RIGHTS, Area.TREATMENT, Area.CHILD_COORDINATION)));
        assertThat(read(facts, OTHER)).doesNotContain(Area.ACCESS_LOG);
    }

    @Test
    void without_a_plan_or_its_consent_the_coordinator_follows_up_and_sees_no_plan() {
        for (AccessFacts facts : List.of(
                NOTHING, Records.with(NOTHING, "hasPlan", true), Records.with(NOTHING, "planConsented", true))) {
            assertThat(read(Records.with(facts, "chair", chair(OTHER, null)), OTHER))
                    .containsExactlyInAnyOrder(
                            Area.IDENTITY, Area.NEED, Area.COORDINATION, Area.CONSENT, Area.MESSAGES);
        }
    }

    @Test
    void one_asked_to_coordinate_sees_whom_it_is_about_and_may_answer() {
        AccessFacts facts = Records.with(WITH_PLAN, "chair", chair(null, OTHER));
        assertThat(read(facts, OTHER)).containsExactlyInAnyOrder(Area.IDENTITY, Area.COORDINATION);
        assertThat(written(facts, OTHER)).containsExactly(Area.COORDINATION);
    }

    @Test
    void a_stand_in_works_on_the_first_and_the_last_day_and_not_outside_them() {
        Chair chair = new Chair(UNIT, CONTACT, null, null, OTHER, TODAY.plusDays(1), TODAY.plusDays(3));
        AccessFacts facts = Records.with(WITH_PLAN, "chair", chair);
        Map<Integer, Boolean> byDay = Map.of(0, false, 1, true, 3, true, 4, false);
        byDay.forEach((days, expected) -> assertThat(
                        allows(facts, OTHER, Area.HEALTH, null, Right.WRITE, TODAY.plusDays(days)))
                .isEqualTo(expected));
    }

    @Test
    void a_contact_reads_what_is_shared_until_the_last_day_and_writes_only_in_its_own_place() {
        AccessFacts facts = taking(accepted(), HEALTH_FOR_A_MONTH);
        assertThat(read(facts, CONTACT))
                .containsExactlyInAnyOrder(Area.IDENTITY, Area.PLAN, Area.COORDINATION, Area.HEALTH);
        assertThat(written(facts, CONTACT)).isEmpty();
        assertThat(allows(facts, CONTACT, Area.PLAN, PLACE, Right.WRITE, TODAY)).isTrue();
        assertThat(allows(facts, CONTACT, Area.HEALTH, null, Right.READ, TODAY.plusDays(30)))
                .isTrue();
        assertThat(allows(facts, CONTACT, Area.HEALTH, null, Right.READ, TODAY.plusDays(31)))
                .isFalse();
    }

    @Test
    void the_nosy_colleague_in_the_contacts_unit_sees_nothing() {
        assertThat(read(taking(accepted(), HEALTH_FOR_A_MONTH), UNIT)).isEmpty();
    }

    @Test
    void a_contact_without_a_yes_sees_nothing() {
        AccessFacts facts = Records.with(WITH_PLAN, "participants", List.of(accepted()));
        assertThat(read(facts, CONTACT)).isEmpty();
        Sharing elsewhere = new Sharing(UUID.randomUUID(), Set.of(Area.HEALTH), TODAY, null);
        assertThat(read(taking(accepted(), elsewhere), CONTACT)).isEmpty();
    }

    @Test
    void a_yes_to_share_opens_nothing_without_the_consent_to_the_plan() {
        AccessFacts facts = taking(accepted(), HEALTH_FOR_A_MONTH);
        assertThat(read(Records.with(facts, "planConsented", false), CONTACT)).isEmpty();
        assertThat(read(Records.with(facts, "hasPlan", false), CONTACT)).isEmpty();
    }

    @Test
    void a_unit_that_is_asked_sees_whom_it_is_about_and_may_answer() {
        AccessFacts facts = taking(new Taking(PLACE, UNIT, null, true, false), HEALTH_FOR_A_MONTH);
        assertThat(read(facts, UNIT)).containsExactly(Area.IDENTITY);
        assertThat(allows(facts, UNIT, Area.PLAN, PLACE, Right.WRITE, TODAY)).isTrue();
        assertThat(allows(facts, UNIT, Area.PLAN, null, Right.READ, TODAY)).isFalse();
    }

    @Test
    void a_service_that_is_only_proposed_sees_nothing() {
        AccessFacts facts = taking(new Taking(PLACE, UNIT, null, false, false), HEALTH_FOR_A_MONTH);
        assertThat(read(facts, UNIT)).isEmpty();
        assertThat(allows(facts, UNIT, Area.PLAN, PLACE, Right.READ, TODAY)).isFalse();
    }

    @Test
    void a_measure_is_seen_by_the_unit_asked_in_a_shared_area_only() {
        AccessFacts shared = measure(List.of(), Area.HEALTH);
        assertThat(allows(shared, UNIT, Area.HEALTH, ITEM, Right.WRITE, TODAY)).isTrue();
        assertThat(allows(shared, UNIT, Area.HEALTH, UUID.randomUUID(), Right.READ, TODAY))
                .isFalse();
        assertThat(allows(measure(List.of(), Area.ECONOMY), UNIT, Area.ECONOMY, ITEM, Right.READ, TODAY))
                .isFalse();
    }

    @Test
    void once_there_is_a_contact_the_measure_is_the_contacts() {
        AccessFacts facts = measure(List.of(accepted()), Area.HEALTH);
        assertThat(allows(facts, CONTACT, Area.HEALTH, ITEM, Right.WRITE, TODAY))
                .isTrue();
        assertThat(allows(facts, UNIT, Area.HEALTH, ITEM, Right.READ, TODAY)).isFalse();
    }

    @Test
    void when_the_contact_has_left_the_measure_is_nobodys_there() {
        AccessFacts facts = measure(List.of(left()), Area.HEALTH);
        assertThat(allows(facts, CONTACT, Area.HEALTH, ITEM, Right.READ, TODAY)).isFalse();
        assertThat(allows(facts, UNIT, Area.HEALTH, ITEM, Right.READ, TODAY)).isFalse();
    }

    @Test
    void a_party_keeps_what_it_was_sent_and_its_colleagues_do_not_get_it() {
        AccessFacts alone = thread(List.of());
        assertThat(allows(alone, UNIT, Area.MESSAGES, ITEM, Right.WRITE, TODAY)).isTrue();
        AccessFacts withContact = thread(List.of(accepted()));
        assertThat(allows(withContact, UNIT, Area.MESSAGES, ITEM, Right.READ, TODAY))
                .isFalse();
        assertThat(allows(withContact, CONTACT, Area.MESSAGES, ITEM, Right.READ, TODAY))
                .isTrue();
        AccessFacts afterLeaving = thread(List.of(left()));
        assertThat(allows(afterLeaving, UNIT, Area.MESSAGES, ITEM, Right.READ, TODAY))
                .isFalse();
        assertThat(allows(afterLeaving, CONTACT, Area.MESSAGES, ITEM, Right.READ, TODAY))
                .isTrue();
    }

    @Test
    void a_thread_opens_that_thread_and_no_other() {
        assertThat(allows(thread(List.of()), UNIT, Area.MESSAGES, UUID.randomUUID(), Right.READ, TODAY))
                .isFalse();
        assertThat(read(thread(List.of()), UNIT)).containsExactly(Area.IDENTITY);
    }

    @Test
    void colleagues_of_the_coordinator_read_no_thread() {
        Chair chair = new Chair(OTHER, CONTACT, UNIT, null, null, null, null);
        AccessFacts facts = Records.with(thread(List.of()), "chair", chair);
        assertThat(allows(facts, UNIT, Area.MESSAGES, ITEM, Right.READ, TODAY)).isFalse();
        assertThat(allows(facts, CONTACT, Area.MESSAGES, ITEM, Right.READ, TODAY))
                .isTrue();
    }

    @Test
    void one_who_is_to_answer_sees_whom_it_is_about_and_that_alone() {
        AccessFacts toConfirm = Records.with(NOTHING, "toConfirm", List.of(new ToConfirm(ITEM, OTHER)));
        AccessFacts asked = Records.with(NOTHING, "asked", List.of(new AskedFor(ITEM, PERSON.value(), OTHER, false)));
        for (AccessFacts facts : List.of(toConfirm, asked, measureForOther())) {
            assertThat(read(facts, OTHER)).containsExactly(Area.IDENTITY);
        }
        assertThat(allows(toConfirm, OTHER, Area.CONSENT, ITEM, Right.WRITE, TODAY))
                .isTrue();
        assertThat(allows(asked, OTHER, Area.RIGHTS, ITEM, Right.WRITE, TODAY)).isTrue();
        assertThat(allows(measureForOther(), OTHER, Area.HEALTH, ITEM, Right.WRITE, TODAY))
                .isTrue();
    }

    @Test
    void the_coordinator_answers_requests_with_the_unit_and_no_complaint() {
        AccessFacts seated = Records.with(NOTHING, "chair", chair(OTHER, null));
        AskedFor request = new AskedFor(ITEM, PERSON.value(), UNIT, false);
        AskedFor complaint = new AskedFor(PLACE, PERSON.value(), UNIT, true);
        AccessFacts facts = Records.with(seated, "asked", List.of(request, complaint));
        assertThat(allows(facts, OTHER, Area.RIGHTS, ITEM, Right.WRITE, TODAY)).isTrue();
        assertThat(allows(facts, OTHER, Area.RIGHTS, PLACE, Right.READ, TODAY)).isFalse();
    }

    @Test
    void the_contact_elsewhere_does_not_get_what_this_unit_is_asked() {
        UUID elsewhere = UUID.randomUUID();
        AccessFacts facts = measure(List.of(accepted(), new Taking(ITEM, elsewhere, OTHER, false, true)), Area.HEALTH);
        assertThat(allows(facts, CONTACT, Area.HEALTH, ITEM, Right.WRITE, TODAY))
                .isTrue();
        assertThat(SampleFacts.of(facts, OTHER)).isEmpty();
    }

    @Test
    void own_family_at_work_is_barred_whatever_else_they_hold() {
        AccessFacts facts = Records.with(Records.with(WITH_PLAN, "chair", chair(OTHER, null)), "family", Set.of(OTHER));
        assertThat(allows(facts, OTHER, Area.IDENTITY, null, Right.READ, TODAY)).isFalse();
        assertThat(allows(facts, OTHER, Area.COORDINATION, null, Right.WRITE, TODAY))
                .isFalse();
    }

    @Test
    void every_permit_names_its_basis() {
        AccessFacts facts = Records.with(
                Records.with(taking(accepted(), HEALTH_FOR_A_MONTH), "chair", chair(OTHER, UUID.randomUUID())),
                "needs",
                List.of(new Case(ITEM, UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID())));
        assertThat(PermitRules.permits(facts)).extracting(Permit::basis).doesNotContainNull();
    }

    private static AccessFacts child(LocalDate born, Representation parent) {
        return Records.with(represented(parent), "birthDate", born);
    }

    private static AccessFacts lacking(AccessFacts facts, LocalDate from, LocalDate until) {
        return Records.with(facts, "lacksCompetence", new LackOfCompetence(from, until));
    }

    private static AccessFacts represented(Representation who) {
        return Records.with(NOTHING, "representatives", List.of(who));
    }

    private static Representation parent(LocalDate until) {
        return new Representation(PERSON, new PersonId(OTHER), Kind.PARENT, Set.of(), LocalDate.of(2000, 1, 1), until);
    }

    private static Representation guardian(Set<Scope> scope, LocalDate until) {
        return new Representation(PERSON, new PersonId(OTHER), Kind.GUARDIAN, scope, LocalDate.of(2000, 1, 1), until);
    }

    private static Chair chair(UUID holder, UUID asked) {
        return new Chair(UNIT, holder, null, asked, null, null, null);
    }

    private static Taking accepted() {
        return new Taking(PLACE, UNIT, CONTACT, false, true);
    }

    private static Taking left() {
        return new Taking(PLACE, UNIT, CONTACT, false, false);
    }

    private static AccessFacts taking(Taking taking, Sharing yes) {
        return Records.with(Records.with(WITH_PLAN, "participants", List.of(taking)), "sharing", List.of(yes));
    }

    private static AccessFacts measure(List<Taking> taking, Area area) {
        AccessFacts facts = Records.with(WITH_PLAN, "sharing", List.of(HEALTH_FOR_A_MONTH));
        return Records.with(
                Records.with(facts, "participants", taking), "measures", List.of(new Asked(ITEM, UNIT, area)));
    }

    /** No contact there: the unit asked is OTHER. */
    private static AccessFacts measureForOther() {
        AccessFacts facts = Records.with(WITH_PLAN, "measures", List.of(new Asked(ITEM, OTHER, Area.HEALTH)));
        return Records.with(
                facts, "sharing", List.of(new Sharing(OTHER, Set.of(Area.HEALTH), TODAY, TODAY.plusDays(30))));
    }

    private static AccessFacts thread(List<Taking> taking) {
        Correspondence thread = new Correspondence(ITEM, Set.of(UNIT, UUID.randomUUID()));
        return Records.with(Records.with(NOTHING, "participants", taking), "threads", List.of(thread));
    }

    /** The areas this grantee may see the whole of today. */
    private static Set<Area> read(AccessFacts facts, UUID grantee) {
        return areas(facts, grantee, Right.READ);
    }

    private static Set<Area> written(AccessFacts facts, UUID grantee) {
        return areas(facts, grantee, Right.WRITE);
    }

    private static Set<Area> areas(AccessFacts facts, UUID grantee, Right right) {
        return EnumSet.allOf(Area.class).stream()
                .filter(area -> allows(facts, grantee, area, null, right, facts.today()))
                .collect(Collectors.toSet());
    }

    private static boolean allows(AccessFacts facts, UUID grantee, Area area, UUID item, Right right, LocalDate day) {
        Actor actor = new Actor.Citizen(new PersonId(grantee), "Noen");
        return InMemoryPermits.allows(
                Map.of(PERSON, PermitRules.permits(facts)), actor, new Place(PERSON, area, item), right, day);
    }
}
