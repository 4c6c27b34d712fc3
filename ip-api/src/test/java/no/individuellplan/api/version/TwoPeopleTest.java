package no.individuellplan.api.version;

import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import no.individuellplan.api.world.Call;
import no.individuellplan.api.world.SomePeople;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.person.Person;
import org.junit.jupiter.api.Test;

/** Two people who change the same thing at once. */
@QuarkusTest
class TwoPeopleTest {
    @Inject
    SomePeople people;

    @Test
    void a_change_without_a_version_is_refused() {
        Person person = people.aPerson();
        people.steps.inPreparation(person);
        String goal = "/goals/" + people.steps.goal(person, Area.HEALTH).id();
        Call.as(person)
                .with()
                .body(Map.of("words", "Nye ord"))
                .put(Call.API + goal + "/words")
                .then()
                .statusCode(428)
                .body("type", equalTo("urn:individuell-plan:problem:version-required"));
    }

    @Test
    void the_later_of_two_is_told_the_version_that_stands_and_nothing_is_lost() {
        Person person = people.aPerson();
        people.steps.inPreparation(person);
        String goal = "/goals/" + people.steps.goal(person, Area.HEALTH).id();
        String seen = Call.as(person).etag(goal);
        String first = Call.as(person)
                .put(goal + "/words", seen, Map.of("words", "De første ordene"))
                .statusCode(200)
                .extract()
                .header("ETag");
        Call.as(person)
                .put(goal + "/words", seen, Map.of("words", "De andre ordene"))
                .statusCode(412)
                .header("ETag", first);
        Call.as(person).get(goal).statusCode(200).body("words", equalTo("De første ordene"));
        Call.as(person)
                .put(goal + "/words", first, Map.of("words", "De andre ordene"))
                .statusCode(200)
                .body("words", equalTo("De andre ordene"));
    }

    @Test
    void a_second_first_text_is_too_late() {
        Person person = people.aPerson();
        String text = "/plans/" + people.steps.inPreparation(person).id() + "/texts/NEEDS";
        Call.as(person)
                .with()
                .header("If-None-Match", "*")
                .body(Map.of("text", "Jeg trenger søvn."))
                .put(Call.API + text)
                .then()
                .statusCode(200);
        Call.as("marit")
                .with()
                .header("If-None-Match", "*")
                .body(Map.of("text", "Trenger ro."))
                .put(Call.API + text)
                .then()
                .statusCode(412)
                .header("ETag", Call.as("marit").etag(text));
    }

    @Test
    void a_party_has_one_line_of_contribution() {
        Person person = people.aPerson();
        String lines = "/plans/" + people.steps.inPreparation(person).id() + "/contributions";
        String line = Call.as(person)
                .post(lines, Map.of("who", "Jeg", "text", "Jeg prøver"))
                .statusCode(201)
                .extract()
                .path("id");
        Call.as(person).post(lines, Map.of("who", "Jeg", "text", "En gang til")).statusCode(412);
        Call.as(person)
                .put(lines + "/" + line, Call.as(person).etag(lines + "/" + line), Map.of("text", "En gang til"))
                .statusCode(200)
                .body("text", equalTo("En gang til"));
    }
}
