package no.individuellplan.web.story;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The town where time may be moved, and empty: the invented people's past has a clock of its own, which gives way here. */
public class MovableTown extends Town {
    @Override
    public Map<String, String> getConfigOverrides() {
        Map<String, String> settings = new HashMap<>(super.getConfigOverrides());
        settings.put("ip.demo.data", "false");
        return settings;
    }

    @Override
    public Set<Class<?>> getEnabledAlternatives() {
        return Set.of(LoginByName.class, MovableClock.class);
    }
}
