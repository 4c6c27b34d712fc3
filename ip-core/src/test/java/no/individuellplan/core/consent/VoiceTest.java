package no.individuellplan.core.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.person.Person;
import no.individuellplan.core.person.Representation;
import no.individuellplan.core.world.Cast;
import no.individuellplan.core.world.InAWorld;
import org.junit.jupiter.api.Test;

/** Whose answer counts for what, by the exact birthday (PBRL-24, PBRL-28). */
class VoiceTest extends InAWorld {
    private final ConsentBook book =
            new ConsentBook(ports.consents, ports.persons, ports.persons.oneParents, ports.ids, ports.clock);
    private final Person child = cast.jonathan;

    @Test
    void an_adult_answers_alone() {
        Voice own = voice(Cast.self(cast.ane), cast.ane);
        assertThat(own).isEqualTo(new Voice(cast.ane.id(), true, true, true));
        assertThat(saysAnything(cast.ane, cast.ane)).isTrue();
        assertThat(saysAnything(cast.tone, cast.ane)).isFalse();
    }

    @Test
    void a_child_of_fifteen_does_not_answer_but_its_no_counts_and_the_parent_answers() {
        assertThat(voice(Cast.self(child), child)).isEqualTo(new Voice(child.id(), false, true, true));
        assertThat(voice(Cast.acting(cast.hilde, child, Representation.Kind.PARENT), child))
                .isEqualTo(new Voice(cast.hilde.id(), true, false, false));
        assertThat(saysAnything(child, child)).as("the own no").isTrue();
        assertThat(saysAnything(cast.hilde, child)).isTrue();
        assertThat(saysAnything(cast.morten, child)).isFalse();
    }

    @Test
    void from_the_birthday_at_sixteen_the_child_answers_and_the_parent_does_not() {
        LocalDate sixteen = child.birthDate().plusYears(16);
        world.clock.sleepUntil(sixteen.minusDays(1));
        assertThat(voice(Cast.self(child), child).entitled()).isFalse();
        world.clock.sleepUntil(sixteen);
        assertThat(voice(Cast.self(child), child).entitled()).isTrue();
        assertThat(saysAnything(cast.hilde, child)).isFalse();
    }

    @Test
    void the_own_no_counts_from_the_birthday_at_twelve() {
        Person ella = cast.ella;
        LocalDate twelve = ella.birthDate().plusYears(12);
        world.clock.sleepUntil(twelve.minusDays(1));
        assertThat(voice(Cast.self(ella), ella).ownNo()).isFalse();
        world.clock.sleepUntil(twelve);
        assertThat(voice(Cast.self(ella), ella).ownNo()).isTrue();
    }

    @Test
    void those_at_work_never_answer() {
        assertThat(voice(cast.marit, cast.ane)).isEqualTo(new Voice(null, false, false, false));
    }

    private boolean saysAnything(Person somebody, Person about) {
        return book.hasASay(somebody.id(), about, ConsentKind.SHARING);
    }

    private Voice voice(Actor actor, Person person) {
        return book.voice(actor, person, ConsentKind.SHARING);
    }
}
