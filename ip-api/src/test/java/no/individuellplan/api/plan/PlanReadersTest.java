package no.individuellplan.api.plan;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.individuellplan.api.world.Call;
import no.individuellplan.api.world.SomePeople;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.access.Basis;
import no.individuellplan.core.access.Permit;
import no.individuellplan.core.id.PlanId;
import no.individuellplan.core.participant.Contribution;
import no.individuellplan.core.participant.InviteForm;
import no.individuellplan.core.person.Person;
import no.individuellplan.core.plan.PlanText;
import no.individuellplan.core.world.Cast;
import org.junit.jupiter.api.Test;

/** Each reader gets a plan in a shape of their own, and those with no task get none. */
@QuarkusTest
class PlanReadersTest {
    @Inject
    SomePeople people;

    @Test
    void the_person_the_coordinator_and_the_service_each_see_their_own() {
        Person person = people.aPerson();
        String plan = "/plans/" + people.steps.active(person).id();
        Call.as(person)
                .get(plan)
                .statusCode(200)
                .body("reader", equalTo("PERSON"))
                .body("parts.texts.kind", hasItems("RESOURCES", "NEEDS"));
        Call.as("marit")
                .get(plan)
                .statusCode(200)
                .body("reader", equalTo("COORDINATOR"))
                .body("missing", empty())
                .body("versions.why", hasItem("ACTIVATED"));
        Call.as("ingrid")
                .get(plan)
                .statusCode(200)
                .body("reader", equalTo("PARTICIPANT"))
                .body("areas", contains("HEALTH"))
                .body("parts.texts.kind", not(hasItem("RESOURCES")))
                .body("consents", nullValue());
    }

    @Test
    void a_service_that_is_asked_reads_what_it_would_contribute_before_it_sees_the_plan() {
        Person person = people.aPerson();
        var plan = people.steps.inPreparation(person);
        var cast = people.world.cast;
        var form = new InviteForm(cast.dps.id(), "Behandling", Set.of(Area.HEALTH), "For å samarbeide", null);
        people.world.as(cast.marit, () -> people.world.useCases.inviteParticipant.invite(cast.marit, plan.id(), form));
        people.steps.shares(Cast.self(person), person, cast.dps, Set.of(Area.HEALTH));
        people.steps.contribution(person, cast.dps, "DPS");
        people.steps.contribution(person, null, "Jeg");
        List<Contribution> lines = people.world.ports.participants.allContributions().stream()
                .filter(one -> one.plan().equals(plan.id()))
                .toList();
        String address = "/plans/" + plan.id() + "/contributions/";
        Call.as("ingrid").get("/plans/" + plan.id()).statusCode(404);
        for (Contribution line : lines) {
            Call.as("ingrid").get(address + line.id()).statusCode(line.unit() == null ? 404 : 200);
            Call.as("siv").get(address + line.id()).statusCode(404);
        }
    }

    @Test
    void a_parent_reads_the_one_text_they_must_know_and_nothing_else_of_the_plan() {
        Person person = people.aPerson();
        Person parent = people.aPerson();
        PlanId plan = people.steps.active(person).id();
        var told = new Permit(
                parent.id().value(),
                person.id(),
                Area.ABOUT_ME,
                PlanText.item(plan, PlanText.Kind.NEEDS),
                Permit.Right.READ,
                Basis.PARENT_MUST_KNOW,
                null,
                null);
        people.world.ports.permits.replace(person.id(), List.of(told));
        Call.as(parent).get("/plans/" + plan + "/texts/NEEDS").statusCode(200).body("kind", equalTo("NEEDS"));
        Call.as(parent).get("/plans/" + plan + "/texts/RESOURCES").statusCode(404);
        Call.as(parent).get("/plans/" + plan).statusCode(404);
    }

    @Test
    void nobody_reads_a_national_id() {
        Person person = people.aPerson();
        String plan = "/plans/" + people.steps.active(person).id();
        String number = person.currentNationalId().orElseThrow().digits();
        Call.as("marit").get(plan).body(not(containsString(number)));
        Call.as("turid").get("/needs").statusCode(200).body(not(containsString(number)));
        Call.as(person).get("/persons/me").statusCode(200).body(not(containsString(number)));
    }

    @Test
    void a_service_is_not_told_why_the_person_takes_a_pause() {
        Person person = people.aPerson();
        String plan = "/plans/" + people.steps.active(person).id();
        String until = people.world.today().plusMonths(1).toString();
        Call.as("marit")
                .post(plan + "/pause", Call.as("marit").etag(plan), Map.of("until", until, "why", "Jeg er sliten"))
                .statusCode(200)
                .body("pausedWhy", equalTo("Jeg er sliten"));
        Call.as("ingrid")
                .get(plan)
                .statusCode(200)
                .body("plan.pausedUntil", equalTo(until))
                .body(not(containsString("sliten")));
    }

    @Test
    void a_colleague_with_no_task_gets_what_one_gets_for_a_plan_that_does_not_exist() {
        Person person = people.aPerson();
        String plan = people.steps.active(person).id().toString();
        String hidden = Call.as("henrik")
                .get("/plans/" + plan)
                .statusCode(404)
                .extract()
                .asString();
        Call.as("henrik").get("/plans/" + UUID.randomUUID()).statusCode(404).body(equalTo(hidden));
        Call.as(person)
                .get("/persons/me/access-log")
                .statusCode(200)
                .body("findAll { it.kind == 'REFUSED' }.who", hasItem("Henrik Vold"));
    }

    @Test
    void a_brother_at_work_is_told_why_he_is_kept_out() {
        Person randi = people.world.cast.randi;
        String plan = "/plans/" + people.steps.inPreparation(randi).id();
        Call.as("jonas").get(plan).statusCode(422).body("reasons.code", contains("access.own-family"));
    }

    @Test
    void a_service_is_shut_out_by_the_withdrawal() {
        Person person = people.aPerson();
        String plan = "/plans/" + people.steps.active(person).id();
        String dps = people.world.cast.dps.id().toString();
        Call.as("ingrid").get(plan).statusCode(200);
        Call.as(person).post("/consents/withdrawal", Map.of("recipient", dps)).statusCode(200);
        Call.as("ingrid").get(plan).statusCode(404);
        people.steps.shares(
                no.individuellplan.core.world.Cast.self(person), person, people.world.cast.dps, Set.of(Area.ECONOMY));
        Call.as("ingrid")
                .get(plan)
                .statusCode(200)
                .body("areas", contains("ECONOMY"))
                .body("parts.goals", empty());
    }
}
