package no.individuellplan.web.gallery;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;
import java.util.Set;

/** The pages alone: no login, no database, and whoever the address asks for looks at them. */
public class GalleryProfile implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "quarkus.arc.exclude-types",
                        "no.individuellplan.core.**,no.individuellplan.store.**,no.individuellplan.integration.**,"
                                + "no.individuellplan.api.**,no.individuellplan.demo.**,no.individuellplan.web.login.*,"
                                + "no.individuellplan.web.need.*,no.individuellplan.web.day.*",
                "quarkus.oidc.enabled", "false",
                "quarkus.devservices.enabled", "false",
                "quarkus.http.test-port", "0");
    }

    @Override
    public Set<Class<?>> getEnabledAlternatives() {
        return Set.of(GalleryViewers.class);
    }
}
