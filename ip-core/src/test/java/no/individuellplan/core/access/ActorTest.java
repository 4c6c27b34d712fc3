package no.individuellplan.core.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.person.Representation;
import no.individuellplan.core.world.Numbers;
import org.junit.jupiter.api.Test;

class ActorTest {
    private static final PersonId ONE = new PersonId(UUID.randomUUID());
    private static final PersonId OTHER = new PersonId(UUID.randomUUID());
    private static final Actor CITIZEN = new Actor.Citizen(ONE, "Ane");
    private static final Actor FOR_ANOTHER = new Actor.Representative(ONE, "Ane", OTHER, Representation.Kind.PARENT);
    private static final Actor VISITOR = new Actor.Visitor(Numbers.synthetic(LocalDate.of(1990, 1, 2), 0), "Vidar");
    private static final Actor PLATFORM = new Actor.System("jobs");

    @Test
    void the_log_can_name_everyone_and_takes_nobody_for_another() {
        assertThat(List.of(CITIZEN, VISITOR, PLATFORM))
                .extracting(Actor::id)
                .doesNotContainNull()
                .doesNotHaveDuplicates();
        assertThat(FOR_ANOTHER.id()).as("whoever acts, not for whom").isEqualTo(ONE.value());
    }

    @Test
    void only_those_at_work_have_an_organisation() {
        assertThat(List.of(CITIZEN, FOR_ANOTHER, VISITOR, PLATFORM))
                .extracting(Actor::organisation)
                .containsOnlyNulls();
    }

    @Test
    void a_visitor_and_the_platform_hold_no_permit() {
        assertThat(VISITOR.grantees()).isEmpty();
        assertThat(PLATFORM.grantees()).isEmpty();
        assertThat(FOR_ANOTHER.grantees()).isEqualTo(Set.of(ONE.value()));
    }

    @Test
    void a_number_is_never_said_by_accident() {
        assertThat(VISITOR).hasToString("Visitor");
        assertThat(new LoginClaims(IdentityProvider.IDPORTEN, "02819012345", null, "Vidar", null, null, "x"))
                .hasToString("LoginClaims[IDPORTEN]");
        UUID id = UUID.randomUUID();
        assertThat(new UnsentForm(id, "writer", "sealed", Instant.EPOCH)).hasToString("UnsentForm[" + id + "]");
    }

    @Test
    void a_request_has_one_actor_who_may_be_told_anew_but_not_become_another() {
        CurrentActor current = new CurrentActor();
        assertThat(current.get()).isEmpty();
        current.set(CITIZEN);
        current.set(FOR_ANOTHER);
        assertThat(current.get()).contains(FOR_ANOTHER);
        assertThatIllegalStateException().isThrownBy(() -> current.set(new Actor.Citizen(OTHER, "Per")));
        assertThat(current.get()).contains(FOR_ANOTHER);
    }

    @Test
    void every_basis_rests_on_a_provision() {
        assertThat(Basis.values()).extracting(Basis::law).doesNotContainNull();
    }
}
