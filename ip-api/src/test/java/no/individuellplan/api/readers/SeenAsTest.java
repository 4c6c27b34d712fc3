package no.individuellplan.api.readers;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import no.individuellplan.api.world.Call;
import no.individuellplan.api.world.SomePeople;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.goal.Goal;
import no.individuellplan.core.id.PlanId;
import no.individuellplan.core.person.Person;
import org.junit.jupiter.api.Test;

/** The person and the coordinator ask how a service sees the plan. */
@QuarkusTest
class SeenAsTest {
    @Inject
    SomePeople people;

    @Test
    void the_person_and_the_coordinator_are_answered_part_by_part_and_the_service_is_not() {
        Person person = people.aPerson();
        PlanId plan = people.steps.active(person).id();
        Goal work = people.steps.goal(person, Area.WORK_AND_EDUCATION);
        String address =
                "/plans/" + plan + "/seen-as/" + people.world.cast.dps.id().value();
        for (Call call : new Call[] {Call.as(person), Call.as("marit")}) {
            call.get(address)
                    .statusCode(200)
                    .body("plan", equalTo(plan.toString()))
                    .body("who.name", equalTo("Ingrid Solberg"))
                    .body("unit.name", equalTo("DPS Havnes, poliklinikk"))
                    .body("opens", equalTo(true))
                    .body("sees.what", hasItems("TEXT", "GOAL", "MEASURE", "PARTICIPANT", "CONTRIBUTION"))
                    .body("sees.basis.unique()", contains("CONSENT"))
                    .body("doesNotSee.find { it.id == '" + work.id() + "' }.why", equalTo("ANOTHER_PART"))
                    .body("doesNotSee.findAll { it.what == 'TEXT' }.text", hasItems("RESOURCES", "NEEDS"));
        }
        Call.as(person)
                .get(address)
                .body("others.who.name", hasItem("Marit Lunde"))
                .body("others.find { it.who == null }", nullValue());
        Call.as("ingrid").get(address).statusCode(404);
        Call.as("henrik").get(address).statusCode(404);
        Call.as("marit").get("/plans/" + plan + "/seen-as/" + UUID.randomUUID()).statusCode(404);
    }
}
