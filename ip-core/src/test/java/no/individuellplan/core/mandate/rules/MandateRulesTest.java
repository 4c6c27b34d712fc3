package no.individuellplan.core.mandate.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.individuellplan.core.law.Reason;
import no.individuellplan.core.memory.Records;
import no.individuellplan.core.person.Representation.Ground;
import no.individuellplan.core.person.Representation.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each rule for who may act for whom: yes, no, and the very day. */
class MandateRulesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    /** A care order about a child of ten, written in by the coordinator. */
    private static final MandateFacts CARE = new MandateFacts(
            true,
            false,
            false,
            false,
            10,
            Kind.CHILD_WELFARE,
            Ground.CARE_ORDER,
            true,
            true,
            false,
            false,
            "Vedtak 12",
            null,
            TODAY,
            TODAY,
            null,
            TODAY);

    /** By one of sixteen, in their own name. */
    private static final MandateFacts OWN = new MandateFacts(
            false,
            true,
            true,
            false,
            16,
            Kind.ATTORNEY,
            Ground.WRITTEN,
            true,
            false,
            false,
            true,
            null,
            "Vist",
            TODAY,
            TODAY,
            TODAY,
            TODAY);

    @Test
    void care_and_an_own_mandate_are_written() {
        assertThat(refused(CARE)).isEmpty();
        assertThat(refused(OWN)).isEmpty();
    }

    @Test
    void only_a_mandate_is_given_by_the_person_alone() {
        assertThat(refused(with(CARE, "duty", false))).containsExactly("mandate.write.not-yours");
        assertThat(refused(with(with(with(CARE, "duty", false), "byThePerson", true), "textShown", "Vist")))
                .containsExactly("mandate.write.not-yours");
        assertThat(refused(with(OWN, "byThePerson", false)))
                .containsExactlyInAnyOrder("mandate.write.not-yours", "mandate.write.no-document");
    }

    @Test
    void it_is_somebody_else() {
        assertThat(refused(with(OWN, "somebodyElse", false))).containsExactly("mandate.write.not-somebody-else");
    }

    @Test
    void what_staff_write_in_names_its_paper_and_what_the_person_gives_was_explained() {
        assertThat(refused(with(CARE, "document", null))).containsExactly("mandate.write.no-document");
        assertThat(refused(with(OWN, "textShown", null))).containsExactly("mandate.write.not-explained");
    }

    @ParameterizedTest
    @CsvSource({
        "CHILD_WELFARE, CARE_ORDER, true",
        "CHILD_WELFARE, INTERIM_CARE, true",
        "CHILD_WELFARE, NO_MOVING, true",
        "CHILD_WELFARE, WRITTEN, false",
        "CARER, CARE_ORDER, true",
        "CARER, CONFIRMED, false",
        "FUTURE_ATTORNEY, CONFIRMED, true",
        "FUTURE_ATTORNEY, LACKS_COMPETENCE, true",
        "FUTURE_ATTORNEY, WRITTEN, false",
        "ATTORNEY, WRITTEN, true",
        "ATTORNEY, CONFIRMED, false",
        "PARENT, WRITTEN, false",
        "GUARDIAN, CONFIRMED, false"
    })
    void each_kind_rests_on_its_own_ground(Kind kind, Ground ground, boolean allowed) {
        assertThat(refused(with(with(CARE, "kind", kind), "ground", ground)).contains("mandate.write.other-ground"))
                .isEqualTo(!allowed);
    }

    @Test
    void without_a_ground_nothing() {
        assertThat(refused(with(CARE, "ground", null))).containsExactly("mandate.write.other-ground");
    }

    @ParameterizedTest
    @CsvSource({"-1, false", "0, true", "17, true", "18, false"})
    void care_is_of_one_under_eighteen(int age, boolean allowed) {
        for (Kind kind : List.of(Kind.CHILD_WELFARE, Kind.CARER)) {
            assertThat(refused(with(with(CARE, "kind", kind), "age", age)).contains("mandate.write.not-a-child"))
                    .isEqualTo(!allowed);
        }
    }

    @Test
    void the_service_is_named_and_those_the_child_lives_with_stand_beside_it() {
        assertThat(refused(with(CARE, "serviceNamed", false))).containsExactly("mandate.write.no-service");
        MandateFacts carer = with(with(CARE, "kind", Kind.CARER), "serviceNamed", false);
        assertThat(refused(carer)).containsExactly("mandate.write.no-care");
        assertThat(refused(with(carer, "careStands", true))).isEmpty();
    }

    @Test
    void the_days_are_in_order_to_the_day() {
        assertThat(refused(with(CARE, "decidedOn", null))).containsExactly("mandate.write.days");
        assertThat(refused(with(CARE, "decidedOn", TODAY.plusDays(1)))).containsExactly("mandate.write.days");
        assertThat(refused(with(CARE, "from", null))).containsExactly("mandate.write.days");
        assertThat(refused(with(CARE, "from", TODAY.minusDays(1)))).containsExactly("mandate.write.days");
        assertThat(refused(with(CARE, "until", TODAY))).isEmpty();
        assertThat(refused(with(CARE, "until", TODAY.minusDays(1)))).containsExactly("mandate.write.days");
        MandateFacts older = with(with(CARE, "decidedOn", TODAY.minusDays(9)), "from", TODAY.minusDays(9));
        assertThat(refused(older)).isEmpty();
        assertThat(refused(with(older, "until", TODAY.minusDays(1))))
                .as("over before today")
                .containsExactly("mandate.write.days");
        MandateFacts later = with(CARE, "from", TODAY.plusDays(5));
        assertThat(refused(with(later, "until", TODAY.plusDays(4)))).containsExactly("mandate.write.days");
        assertThat(refused(with(later, "until", TODAY.plusDays(5)))).isEmpty();
    }

    @Test
    void a_future_mandate_is_an_adults_and_in_force() {
        MandateFacts confirmed =
                with(with(with(CARE, "kind", Kind.FUTURE_ATTORNEY), "ground", Ground.CONFIRMED), "age", 18);
        assertThat(refused(confirmed)).isEmpty();
        assertThat(refused(with(confirmed, "age", 17))).containsExactly("mandate.write.not-in-force");
        MandateFacts byItself = with(confirmed, "ground", Ground.LACKS_COMPETENCE);
        assertThat(refused(byItself)).containsExactly("mandate.write.not-in-force");
        assertThat(refused(with(byItself, "lacksCompetence", true))).isEmpty();
    }

    @Test
    void a_mandate_says_what_and_until_when_and_is_given_by_one_who_decides() {
        assertThat(refused(with(OWN, "partsNamed", false))).containsExactly("mandate.write.no-bounds");
        assertThat(refused(with(OWN, "until", null))).containsExactly("mandate.write.no-bounds");
        assertThat(refused(with(OWN, "decidesAlone", false))).containsExactly("mandate.write.not-competent");
    }

    @Test
    void the_person_ends_a_written_mandate_and_whoever_acts_gives_up_their_own() {
        assertThat(ended(new EndFacts(false, true, false, Kind.ATTORNEY, null, true)))
                .isEmpty();
        for (Kind kind : List.of(Kind.CHILD_WELFARE, Kind.CARER, Kind.FUTURE_ATTORNEY)) {
            assertThat(ended(new EndFacts(false, true, false, kind, null, true)))
                    .containsExactly("mandate.end.not-yours");
        }
        assertThat(ended(new EndFacts(false, false, true, Kind.CARER, null, true)))
                .isEmpty();
        assertThat(ended(new EndFacts(false, false, true, Kind.CHILD_WELFARE, null, true)))
                .containsExactly("mandate.end.not-yours");
        assertThat(ended(new EndFacts(false, false, false, Kind.ATTORNEY, null, true)))
                .containsExactly("mandate.end.not-yours");
    }

    @Test
    void staff_end_any_and_say_why_once() {
        assertThat(ended(new EndFacts(true, false, false, Kind.CHILD_WELFARE, "Opphevet", true)))
                .isEmpty();
        assertThat(ended(new EndFacts(true, false, false, Kind.CHILD_WELFARE, null, true)))
                .containsExactly("mandate.end.no-reason");
        assertThat(ended(new EndFacts(true, false, false, Kind.CARER, "Flyttet", false)))
                .containsExactly("mandate.end.over");
    }

    @ParameterizedTest
    @CsvSource({"-1, false", "0, true", "15, true", "16, false"})
    void one_parent_answers_alone_for_a_child_under_sixteen(int age, boolean allowed) {
        OneParentFacts facts =
                new OneParentFacts(true, age, true, true, true, "Haster", "Hørt", TODAY.plusDays(1), TODAY);
        assertThat(new ChildIsUnderSixteen().evaluate(facts).isAllowed()).isEqualTo(allowed);
    }

    private static MandateFacts with(MandateFacts facts, String component, Object value) {
        return Records.with(facts, component, value);
    }

    private static List<String> refused(MandateFacts facts) {
        return MandateRules.ALL.evaluateAll(facts).reasons().stream()
                .map(Reason::code)
                .toList();
    }

    private static List<String> ended(EndFacts facts) {
        return MandateRules.END.evaluateAll(facts).reasons().stream()
                .map(Reason::code)
                .toList();
    }
}
