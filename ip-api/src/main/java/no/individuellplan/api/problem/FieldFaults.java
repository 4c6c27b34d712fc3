package no.individuellplan.api.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Finds which field could not be used, without repeating what was in it. */
final class FieldFaults {
    private static final String BODY = "body";

    private FieldFaults() {}

    static ApiProblem of(ConstraintViolationException invalid) {
        return ApiProblem.fields(
                invalid.getConstraintViolations().stream().map(FieldFaults::of).toList());
    }

    static ApiProblem of(JsonProcessingException wrong) {
        return ApiProblem.fields(List.of(
                switch (wrong) {
                    case UnrecognizedPropertyException unknown -> FieldFault.of(path(unknown), "unknown");
                    case InvalidFormatException format -> format(format);
                    case MismatchedInputException mismatch -> FieldFault.of(path(mismatch), "wrong-type");
                    case JsonMappingException mapping -> FieldFault.of(path(mapping), "unusable");
                    default -> FieldFault.of(BODY, "not-json", line(wrong));
                }));
    }

    private static FieldFault format(InvalidFormatException wrong) {
        Class<?> wanted = wrong.getTargetType();
        return wanted != null && wanted.isEnum()
                ? FieldFault.of(path(wrong), "not-one-of", names(wanted.getEnumConstants()))
                : FieldFault.of(path(wrong), "wrong-format", wanted == null ? "" : format(wanted));
    }

    private static String names(Object[] constants) {
        return Arrays.stream(constants).map(Object::toString).collect(Collectors.joining(", "));
    }

    private static String format(Class<?> wanted) {
        return switch (wanted.getSimpleName()) {
            case "LocalDate" -> "2026-01-31";
            case "UUID" -> "018f2b3e-1111-7000-8000-000000000001";
            case "boolean", "Boolean" -> "true, false";
            default -> "1";
        };
    }

    private static String path(JsonMappingException wrong) {
        String path = wrong.getPath().stream()
                .map(part -> part.getFieldName() == null ? "[" + part.getIndex() + "]" : part.getFieldName())
                .collect(Collectors.joining("."));
        return path.isEmpty() ? BODY : path;
    }

    private static String line(JsonProcessingException wrong) {
        return wrong.getLocation() == null
                ? "1"
                : Integer.toString(wrong.getLocation().getLineNr());
    }

    private static FieldFault of(ConstraintViolation<?> violation) {
        String path = StreamSupport.stream(violation.getPropertyPath().spliterator(), false)
                .skip(2)
                .map(Path.Node::toString)
                .collect(Collectors.joining("."));
        String constraint = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        Object most = violation.getConstraintDescriptor().getAttributes().get("max");
        String field = path.isEmpty() ? parameter(violation) : path;
        return switch (constraint) {
            case "NotNull", "NotBlank", "NotEmpty" -> FieldFault.of(field, field.equals(BODY) ? "no-body" : "missing");
            case "Size" -> FieldFault.of(field, "too-long", String.valueOf(most));
            default -> FieldFault.of(field, "unusable");
        };
    }

    /** A request record is the body; anything else is called by its name. */
    private static String parameter(ConstraintViolation<?> violation) {
        String name = StreamSupport.stream(violation.getPropertyPath().spliterator(), false)
                .reduce((first, last) -> last)
                .map(Path.Node::getName)
                .orElse(BODY);
        return name.equals("form") ? BODY : name;
    }
}
