package no.individuellplan.api.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.validation.Valid;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.stream.Stream;
import no.individuellplan.api.Resources;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples are what the operations really take and give. */
class ExamplesTest {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(com.fasterxml.jackson.databind.SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .defaultPropertyInclusion(com.fasterxml.jackson.annotation.JsonInclude.Value.construct(
                    com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL,
                    com.fasterxml.jackson.annotation.JsonInclude.Include.ALWAYS))
            .build();

    private final Examples examples = new Examples();

    static Stream<Method> described() {
        return Resources.methods()
                .filter(method -> !method.getAnnotation(Operation.class).hidden());
    }

    @ParameterizedTest
    @MethodSource("described")
    void the_request_is_one_the_operation_takes(Method method) throws Exception {
        Example example = of(method);
        Class<?> body = Stream.of(method.getParameters())
                .filter(parameter -> parameter.isAnnotationPresent(Valid.class))
                .<Class<?>>map(java.lang.reflect.Parameter::getType)
                .findFirst()
                .orElse(null);
        if (body == null) {
            assertThat(example.request()).matches(request -> request == null || request instanceof String);
        } else {
            JsonNode written = JSON.valueToTree(example.request());
            assertThat(JSON.treeToValue(written, body)).isNotNull();
        }
    }

    @ParameterizedTest
    @MethodSource("described")
    void the_response_is_one_the_operation_gives(Method method) throws Exception {
        Object response = of(method).response();
        Type type = answer(method);
        if (type == byte[].class) {
            assertThat(response).isInstanceOf(String.class);
        } else {
            JsonNode written = JSON.valueToTree(response);
            Object read = JSON.readerFor(JSON.constructType(type)).readValue(written);
            assertThat(JSON.writerFor(JSON.constructType(type)).writeValueAsString(read))
                    .satisfies(again -> assertThat(JSON.readTree(again)).isEqualTo(written));
        }
    }

    private Example of(Method method) {
        String id = method.getAnnotation(Operation.class).operationId();
        return examples.of(id).orElseThrow(() -> new AssertionError(id + " has no example"));
    }

    private static Type answer(Method method) {
        return method.getGenericReturnType() instanceof ParameterizedType given
                        && given.getRawType() == RestResponse.class
                ? given.getActualTypeArguments()[0]
                : method.getGenericReturnType();
    }
}
