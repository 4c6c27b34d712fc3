package no.individuellplan.web.story;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.individuellplan.local.DatabaseTestResource;

/** The whole application on a database of its own with the invented people; only the identity provider is left out. */
public class Town implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "quarkus.oidc.tenant-enabled", "false",
                "quarkus.oidc.api.tenant-enabled", "false",
                "ip.demo.data", "true",
                // Told a year ahead, so that some of the invented people have something to be told.
                "ip.law.sharing-lapse-days", "365",
                "ip.law.birthday-days", "365");
    }

    @Override
    public Set<Class<?>> getEnabledAlternatives() {
        return Set.of(LoginByName.class);
    }

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(new TestResourceEntry(DatabaseTestResource.class), new TestResourceEntry(PostOffice.class));
    }
}
