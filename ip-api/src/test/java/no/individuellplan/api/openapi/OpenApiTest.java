package no.individuellplan.api.openapi;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import no.individuellplan.api.Resources;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OpenApiTest {

    @Test
    void is_version_3_1_with_title_licence_and_a_bearer_scheme() throws Exception {
        JsonNode api = description();
        assertThat(api.path("openapi").asText()).startsWith("3.1");
        assertThat(api.at("/info/title").asText()).isEqualTo("Individuell plan");
        assertThat(api.at("/info/license/identifier").asText()).isEqualTo("Apache-2.0");
        assertThat(api.at("/components/securitySchemes/bearer/scheme").asText()).isEqualTo("bearer");
        assertThat(api.at("/security/0/bearer").isMissingNode()).isFalse();
    }

    /** The operator's is for none but those who run it; the message service is described nationally (MshApiTest). */
    @Test
    void describes_every_operation_of_the_api_and_no_other() throws Exception {
        long methods = Resources.methods()
                .filter(method -> !method.getDeclaringClass().getPackageName().endsWith(".operator"))
                .filter(method -> !method.getDeclaringClass().getPackageName().endsWith(".exchange"))
                .count();
        assertThat(operations()).hasSize((int) methods);
        assertThat(description().path("paths").fieldNames())
                .toIterable()
                .allMatch(path -> path.startsWith("/api/v1/"))
                .noneMatch(path -> path.contains("operator"));
    }

    @Test
    void every_operation_has_a_summary_an_id_and_a_tag_of_its_own() throws Exception {
        Set<String> ids = new TreeSet<>();
        assertThat(operations()).allSatisfy(operation -> {
            assertThat(operation.path("summary").asText()).isNotBlank();
            assertThat(ids.add(operation.path("operationId").asText())).isTrue();
            assertThat(operation.path("tags")).isNotEmpty();
        });
    }

    @Test
    void every_operation_has_examples_of_what_it_takes_and_gives() throws Exception {
        assertThat(operations()).allSatisfy(operation -> {
            assertThat(contents(operation)).isNotEmpty().allSatisfy(content -> assertThat(
                            content.at("/examples/example/value").isMissingNode())
                    .as(operation.path("operationId").asText())
                    .isFalse());
        });
    }

    @Test
    void every_operation_says_which_problems_it_can_answer_with() throws Exception {
        JsonNode api = description();
        assertThat(operations()).allSatisfy(operation -> {
            JsonNode answers = operation.path("responses");
            assertThat(answers.fieldNames()).toIterable().contains("400", "401", "403", "404", "422", "500");
            if (hasParameter(operation, "If-Match")) {
                assertThat(answers.fieldNames()).toIterable().contains("412", "428");
            }
            if (operation.has("requestBody")) {
                assertThat(answers.fieldNames()).toIterable().contains("413", "415");
            }
            assertThat(answers.at("/401/$ref").asText()).isEqualTo("#/components/responses/Problem401");
        });
        assertThat(api.at("/components/responses/Problem401/content/application~1problem+json/schema/$ref")
                        .asText())
                .isEqualTo("#/components/schemas/Problem");
        assertThat(api.at("/components/schemas/Problem/properties/reasons").isMissingNode())
                .isFalse();
    }

    private static List<JsonNode> contents(JsonNode operation) {
        List<JsonNode> contents = new ArrayList<>();
        operation.at("/requestBody/content").forEach(contents::add);
        operation.path("responses").properties().stream()
                .filter(answer -> answer.getKey().startsWith("2"))
                .forEach(answer -> answer.getValue().path("content").forEach(contents::add));
        return contents;
    }

    private static boolean hasParameter(JsonNode operation, String name) {
        for (JsonNode parameter : operation.path("parameters")) {
            if (parameter.path("name").asText().equals(name)) {
                return true;
            }
        }
        return false;
    }

    private static List<JsonNode> operations() throws Exception {
        List<JsonNode> operations = new ArrayList<>();
        description().path("paths").forEach(path -> path.forEach(operations::add));
        return operations;
    }

    private static JsonNode description() throws Exception {
        String json = given().accept("application/json")
                .get("/api/v1/openapi")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        return new ObjectMapper().readTree(json);
    }
}
