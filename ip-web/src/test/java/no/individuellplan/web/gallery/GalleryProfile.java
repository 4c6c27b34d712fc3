package no.individuellplan.web.gallery;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.individuellplan.local.DatabaseTestResource;

/** The application without login: whoever the address asks for looks at the page. */
public class GalleryProfile implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("quarkus.oidc.tenant-enabled", "false", "quarkus.oidc.api.tenant-enabled", "false");
    }

    @Override
    public Set<Class<?>> getEnabledAlternatives() {
        return Set.of(GalleryViewers.class);
    }

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(new TestResourceEntry(DatabaseTestResource.class));
    }
}
