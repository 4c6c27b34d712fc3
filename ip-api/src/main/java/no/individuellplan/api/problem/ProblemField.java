package no.individuellplan.api.problem;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something in the request that could not be used.
 *
 * @param field path in the body, or the name of a parameter or header; "body" for the whole of it
 * @param sentence what to do with it
 */
@Schema(description = "A field, parameter or header that could not be used, and what to do with it.")
public record ProblemField(String field, String sentence) {}
