package no.individuellplan.web.unsent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.person.Representation;
import org.junit.jupiter.api.Test;

class WritersTest {
    private static final PersonId GURI = new PersonId(UUID.fromString("018f2b3e-1111-7000-8000-000000000001"));
    private static final PersonId ASBJORN = new PersonId(UUID.fromString("018f2b3e-1111-7000-8000-000000000002"));

    private final Writers writers = new Writers("a-secret-of-this-test");

    @Test
    void the_mark_of_a_form_says_the_same_of_the_same_person_and_names_nobody() {
        Writer writer = writers.of(new Actor.Citizen(GURI, "Guri")).orElseThrow();
        assertThat(writers.read(writers.mark(writer))).contains(writer);
        assertThat(writers.mark(writer)).doesNotContain(GURI.toString(), "Guri");
    }

    @Test
    void the_same_login_for_another_person_is_told_from_the_same_login_for_oneself() {
        Writer self = writers.of(new Actor.Citizen(GURI, "Guri")).orElseThrow();
        Writer forHim = writers.of(new Actor.Representative(GURI, "Guri", ASBJORN, Representation.Kind.values()[0]))
                .orElseThrow();
        assertThat(forHim).isNotEqualTo(self);
        assertThat(forHim.sameLogin(self)).isTrue();
    }

    @Test
    void two_people_never_have_the_same_login() {
        Writer guri = writers.of(new Actor.Citizen(GURI, "Guri")).orElseThrow();
        Writer asbjorn = writers.of(new Actor.Citizen(ASBJORN, "Asbjørn")).orElseThrow();
        assertThat(guri.sameLogin(asbjorn)).isFalse();
    }

    @Test
    void a_mark_with_one_part_of_another_is_no_mark() {
        String guri = writers.mark(writers.of(new Actor.Citizen(GURI, "Guri")).orElseThrow());
        String asbjorn =
                writers.mark(writers.of(new Actor.Citizen(ASBJORN, "Asbjørn")).orElseThrow());
        String mixed = guri.substring(0, guri.indexOf('.')) + asbjorn.substring(asbjorn.indexOf('.'));
        assertThat(writers.read(mixed)).isEmpty();
        assertThat(writers.read("")).isEmpty();
        assertThat(writers.read("..")).isEmpty();
    }

    @Test
    void the_platform_itself_fills_in_no_forms() {
        assertThat(writers.of(new Actor.System("jobs"))).isEmpty();
    }
}
