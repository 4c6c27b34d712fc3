/**
 * The description of the API in OpenAPI 3.1 ({@code beskrivelse av grensesnittet}): what it is, how one logs in, examples
 * with invented people, and the problems every operation can answer with. Describes the other packages; nothing uses it.
 */
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Individuell plan",
                        version = "1",
                        description = """
                                One living plan for a person who needs several services over a long time.

                                What one may see and do follows from the law and from the person's consent, never from \
                                the token. What one may not know of is answered 404.

                                A change names the version it was made on: `ETag` of what was read goes in `If-Match`. \
                                Without it the answer is 428; when somebody else came first, 412 with the version that \
                                stands, and nothing is saved or lost.

                                Dates are Europe/Oslo. Instants are UTC. Ids mean nothing outside. Names in the \
                                examples are invented.""",
                        license = @License(name = "Apache-2.0", identifier = "Apache-2.0")),
        security = @SecurityRequirement(name = "bearer"),
        components =
                @Components(
                        schemas = @Schema(name = "Problem", implementation = Problem.class),
                        securitySchemes =
                                @SecurityScheme(
                                        securitySchemeName = "bearer",
                                        type = SecuritySchemeType.HTTP,
                                        scheme = "bearer",
                                        bearerFormat = "JWT",
                                        description = "An access token for ip-api, of somebody who has logged in"
                                                + " through ID-porten or HelseID.")))
package no.individuellplan.api.openapi;

import no.individuellplan.api.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.Components;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;
