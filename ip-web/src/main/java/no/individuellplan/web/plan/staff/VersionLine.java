package no.individuellplan.web.plan.staff;

import io.quarkus.qute.TemplateEnum;
import java.time.Instant;
import java.util.Arrays;
import no.individuellplan.core.plan.PlanVersion;

/** One time the whole plan was kept. */
public record VersionLine(int number, Instant at, String by, Why why) {

    /** What happened then. */
    @TemplateEnum
    public enum Why {
        OPENED,
        PERIOD,
        MAIN_RESPONSIBILITY,
        ACTIVATED,
        PAUSED,
        RESUMED,
        ENDED,
        WITHDRAWN,
        CHANGED
    }

    static VersionLine of(PlanVersion version) {
        Why why = Arrays.stream(Why.values())
                .filter(one -> one.name().equals(version.why()))
                .findFirst()
                .orElse(Why.CHANGED);
        return new VersionLine(version.number(), version.at(), version.byName(), why);
    }
}
