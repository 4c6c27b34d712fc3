package no.individuellplan.api.openapi;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Gives every operation its examples, its version headers and the problems it can answer with. */
public final class ExamplesAndProblems implements OASFilter {
    private static final String IF_MATCH = "If-Match";

    private final Examples examples = new Examples();

    @Override
    public Operation filterOperation(Operation operation) {
        Optional<Example> example = examples.of(operation.getOperationId());
        boolean changes = parameter(operation, IF_MATCH).isPresent();
        boolean body = operation.getRequestBody() != null;
        example.ifPresent(shown -> show(operation, shown));
        parameter(operation, IF_MATCH).ifPresent(ExamplesAndProblems::describeVersion);
        if (changes) {
            operation
                    .getResponses()
                    .addAPIResponse(
                            "204",
                            OASFactory.createAPIResponse().description("Done; it is no longer open to the caller"));
        }
        SharedProblems.of(changes, body).forEach(problem -> operation
                .getResponses()
                .addAPIResponse(problem.status(), OASFactory.createAPIResponse().ref(problem.name())));
        SharedParameters.NAMES.forEach(
                name -> operation.addParameter(OASFactory.createParameter().ref(name)));
        return operation;
    }

    @Override
    public void filterOpenAPI(OpenAPI api) {
        SharedProblems.all().forEach(problem -> api.getComponents().addResponse(problem.name(), problem.response()));
        SharedParameters.all().forEach((name, parameter) -> api.getComponents().addParameter(name, parameter));
    }

    private static void show(Operation operation, Example example) {
        if (operation.getRequestBody() != null && example.request() != null) {
            operation
                    .getRequestBody()
                    .getContent()
                    .getMediaTypes()
                    .values()
                    .forEach(type -> with(type, example.request()));
        }
        answers(operation).forEach(answer -> {
            if (answer.getContent() != null && example.response() != null) {
                answer.getContent().getMediaTypes().values().forEach(type -> with(type, example.response()));
            }
            if (example.versioned()) {
                answer.addHeader("ETag", version());
            }
        });
    }

    private static List<APIResponse> answers(Operation operation) {
        return operation.getResponses().getAPIResponses().entrySet().stream()
                .filter(answer ->
                        answer.getKey().startsWith("2") && !answer.getKey().equals("204"))
                .map(Map.Entry::getValue)
                .toList();
    }

    private static void with(MediaType type, Object value) {
        type.addExample("example", OASFactory.createExample().value(value));
    }

    private static Optional<Parameter> parameter(Operation operation, String name) {
        return operation.getParameters() == null
                ? Optional.empty()
                : operation.getParameters().stream()
                        .filter(parameter -> name.equals(parameter.getName()))
                        .findFirst();
    }

    private static void describeVersion(Parameter parameter) {
        parameter.description("The ETag of what the change was made on").example("\"3\"");
    }

    private static Header version() {
        return OASFactory.createHeader()
                .description("The version; goes in If-Match with a change")
                .schema(OASFactory.createSchema().addType(SchemaType.STRING))
                .example("\"3\"");
    }
}
