package no.individuellplan.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.individuellplan.api.caller.KnowsCaller;
import org.junit.jupiter.api.Test;

/** Every way in says who may come in, and looks at what it is given. */
class AccessIsNamedTest {
    private static final Set<Class<? extends Annotation>> NOT_THE_BODY =
            Set.of(PathParam.class, QueryParam.class, HeaderParam.class);

    @Test
    void there_are_methods_to_look_at() {
        assertThat(Resources.methods()).hasSizeGreaterThan(50);
    }

    @Test
    void every_method_is_for_those_who_have_logged_in_but_the_operators_own() {
        assertThat(Resources.methods()).allSatisfy(method -> {
            Class<?> resource = method.getDeclaringClass();
            if (resource.getPackageName().endsWith(".operator")) {
                assertThat(method.isAnnotationPresent(PermitAll.class)).isTrue();
                assertThat(resource.getAnnotations())
                        .anyMatch(one -> one.annotationType().getSimpleName().equals("OperatorOnly"));
            } else if (resource.getPackageName().endsWith(".exchange")) {
                assertThat(method.isAnnotationPresent(PermitAll.class)).isFalse();
                assertThat(resource).hasAnnotation(Authenticated.class);
                assertThat(resource.getAnnotations())
                        .anyMatch(one -> one.annotationType().getSimpleName().equals("KnowsMachine"));
            } else {
                assertThat(method.isAnnotationPresent(PermitAll.class)).isFalse();
                assertThat(resource).hasAnnotations(Authenticated.class, KnowsCaller.class);
            }
        });
    }

    @Test
    void every_resource_answers_problems_in_words_and_limits_the_body() {
        assertThat(Resources.methods())
                .extracting(Method::getDeclaringClass)
                .allSatisfy(resource -> assertThat(resource).hasAnnotation(Api.class));
    }

    @Test
    void every_body_must_be_there_and_is_validated() {
        assertThat(Resources.methods().flatMap(AccessIsNamedTest::bodies))
                .isNotEmpty()
                .allSatisfy(body -> {
                    assertThat(body.isAnnotationPresent(NotNull.class)).isTrue();
                    assertThat(body.isAnnotationPresent(Valid.class) || body.getType() == byte[].class)
                            .isTrue();
                });
    }

    @Test
    void what_goes_in_and_out_has_shapes_of_its_own() {
        List<String> domain = Resources.methods()
                .flatMap(method -> Stream.concat(
                        Stream.of(method.getGenericReturnType()), Stream.of(method.getGenericParameterTypes())))
                .map(Object::toString)
                .filter(type -> type.contains("no.individuellplan.core."))
                .filter(type -> !type.endsWith("PlanText$Kind"))
                .toList();
        assertThat(domain).isEmpty();
    }

    private static Stream<Parameter> bodies(Method method) {
        return Stream.of(method.getParameters())
                .filter(parameter -> NOT_THE_BODY.stream().noneMatch(parameter::isAnnotationPresent));
    }
}
