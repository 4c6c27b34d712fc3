package no.individuellplan.api.openapi;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.parameters.Parameter.In;

/** Headers that every operation takes. */
final class SharedParameters {
    static final List<String> NAMES = List.of("ActingFor", "Language");

    private SharedParameters() {}

    static Map<String, Parameter> all() {
        return Map.of(
                "ActingFor",
                header(
                                "Acting-For",
                                "The person a citizen acts for, as parent or by mandate; see /persons/me/may-act-for")
                        .example("018f2b3e-1111-7000-8000-000000000001"),
                "Language",
                header("Accept-Language", "nb, nn or en; the language of sentences in the answer")
                        .example("nb"));
    }

    private static Parameter header(String name, String description) {
        return OASFactory.createParameter()
                .name(name)
                .in(In.HEADER)
                .required(false)
                .description(description)
                .schema(OASFactory.createSchema().addType(SchemaType.STRING));
    }
}
