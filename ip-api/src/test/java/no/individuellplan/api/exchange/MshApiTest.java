package no.individuellplan.api.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Our message service beside the national one's own description (MSH API v2). Left out where that is not beside the project. */
class MshApiTest {
    private static final Map<String, Class<?>> SHAPES = Map.of(
            "AppRecError", AppRecError.class,
            "ApprecInfo", ApprecInfo.class,
            "EbXmlInfo", EbXmlInfo.class,
            "ErrorMessage", ErrorMessage.class,
            "GetBusinessDocumentResponse", DocumentResponse.class,
            "Message", MessageResponse.class,
            "PostAppRecRequest", PostAppRecRequest.class,
            "PostMessageRequest", PostMessageRequest.class,
            "StatusInfo", StatusInfo.class);

    /** What a fault on our side looked like from within is told to nobody. */
    private static final Set<String> NOT_TOLD = Set.of("stackTrace");

    private static final Set<Class<?>> ASKED =
            Set.of(PostMessageRequest.class, PostAppRecRequest.class, AppRecError.class);

    private static java.nio.file.Path folder;
    private static JsonNode api;

    @BeforeAll
    static void read() throws IOException {
        folder = Stream.iterate(
                        java.nio.file.Path.of("").toAbsolutePath(), Objects::nonNull, java.nio.file.Path::getParent)
                .map(one -> one.resolve("shared").resolve("messages"))
                .filter(Files::isDirectory)
                .findFirst()
                .orElse(null);
        Assumptions.assumeTrue(folder != null, "the description is beside the project");
        api = new ObjectMapper().readTree(folder.resolve("msh-api-v2.json").toFile());
    }

    @Test
    void every_operation_is_served_with_the_same_parameters_and_none_of_our_own() {
        Map<String, Set<String>> theirs = new TreeMap<>();
        api.path("paths").properties().forEach(path -> path.getValue()
                .properties()
                .forEach(operation -> theirs.put(
                        operation.getKey() + " " + path.getKey(),
                        StreamSupport.stream(
                                        operation.getValue().path("parameters").spliterator(), false)
                                .filter(one -> !one.path("in").asText().equals("header"))
                                .map(one -> one.path("in").asText() + " "
                                        + one.path("name").asText())
                                .collect(Collectors.toCollection(TreeSet::new)))));
        Map<String, Set<String>> ours = new TreeMap<>();
        Stream.of(MessagesResource.class, ReceiptsResource.class)
                .flatMap(resource -> Arrays.stream(resource.getDeclaredMethods()))
                .filter(method -> verb(method).isPresent())
                .forEach(method -> ours.put(
                        verb(method).get() + " " + path(method),
                        Arrays.stream(method.getParameters())
                                .map(MshApiTest::named)
                                .flatMap(Optional::stream)
                                .collect(Collectors.toCollection(TreeSet::new))));
        assertThat(ours).isEqualTo(theirs);
    }

    @Test
    void every_shape_has_the_same_fields_and_refuses_without_those_that_are_required() {
        SHAPES.forEach((name, shape) -> {
            JsonNode theirs = api.at("/components/schemas/" + name);
            Set<String> fields = new TreeSet<>();
            theirs.path("properties").fieldNames().forEachRemaining(fields::add);
            fields.removeAll(NOT_TOLD);
            assertThat(fields(shape)).as(name).containsExactlyInAnyOrderElementsOf(fields);
            if (ASKED.contains(shape)) {
                Set<String> required = new TreeSet<>();
                theirs.path("required").forEach(one -> required.add(one.asText()));
                assertThat(required(shape)).as(name).isEqualTo(required);
            }
        });
    }

    @Test
    void what_is_chosen_among_has_the_same_names() {
        assertThat(names(AppRecStatus.values())).isEqualTo(theirs("AppRecStatus"));
        assertThat(names(DeliveryState.values())).isEqualTo(theirs("DeliveryState"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"get-apprecinfo-rejected", "get-status", "get-messages-response"})
    void an_official_example_in_a_list_is_one_of_ours(String name) throws IOException {
        Class<?> shape =
                switch (name) {
                    case "get-apprecinfo-rejected" -> ApprecInfo.class;
                    case "get-status" -> StatusInfo.class;
                    default -> MessageResponse.class;
                };
        example(name).forEach(one -> reads(one, shape));
    }

    @ParameterizedTest
    @ValueSource(strings = {"get-message-response", "get-business-document-response"})
    void an_official_example_is_one_of_ours(String name) throws IOException {
        reads(example(name), name.startsWith("get-message") ? MessageResponse.class : DocumentResponse.class);
    }

    /** And says the same when it is written again. */
    private static void reads(JsonNode example, Class<?> shape) {
        ObjectMapper json = new ObjectMapper();
        JsonNode again = json.valueToTree(json.convertValue(example, shape));
        example.properties().forEach(field -> {
            if (field.getValue().isArray()) {
                assertThat(again.path(field.getKey())).hasSameSizeAs(field.getValue());
            } else {
                assertThat(again.path(field.getKey())).as(field.getKey()).isEqualTo(field.getValue());
            }
        });
    }

    private static JsonNode example(String name) throws IOException {
        return new ObjectMapper()
                .readTree(folder.resolve("examples/msh/" + name + ".json").toFile());
    }

    private static Optional<String> verb(Method method) {
        return Stream.<Class<? extends Annotation>>of(GET.class, POST.class, PUT.class)
                .filter(method::isAnnotationPresent)
                .map(verb -> verb.getSimpleName().toLowerCase(java.util.Locale.ROOT))
                .findFirst();
    }

    private static String path(Method method) {
        String resource = method.getDeclaringClass().getAnnotation(Path.class).value();
        Path own = method.getAnnotation(Path.class);
        return resource.substring(resource.indexOf("/Messages")) + (own == null ? "" : own.value());
    }

    private static Optional<String> named(Parameter parameter) {
        return Optional.ofNullable(parameter.getAnnotation(QueryParam.class))
                .map(query -> "query " + query.value())
                .or(() -> Optional.ofNullable(parameter.getAnnotation(PathParam.class))
                        .map(path -> "path " + path.value()));
    }

    private static List<String> fields(Class<?> shape) {
        return Arrays.stream(shape.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
    }

    private static Set<String> required(Class<?> shape) {
        return Arrays.stream(shape.getDeclaredFields())
                .filter(field -> field.isAnnotationPresent(NotNull.class) || field.isAnnotationPresent(NotBlank.class))
                .map(java.lang.reflect.Field::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }

    private static List<String> theirs(String name) {
        return StreamSupport.stream(
                        api.at("/components/schemas/" + name + "/enum").spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
