package no.individuellplan.web.story;

import java.util.Set;

/** The town where time may be moved. There the invented people's past, which has a clock of its own, all happens today. */
public class MovableTown extends Town {
    @Override
    public Set<Class<?>> getEnabledAlternatives() {
        return Set.of(LoginByName.class, MovableClock.class);
    }
}
