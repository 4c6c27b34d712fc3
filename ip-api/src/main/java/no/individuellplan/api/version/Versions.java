package no.individuellplan.api.version;

import java.util.Optional;
import java.util.function.LongFunction;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.individuellplan.api.problem.ApiProblem;
import no.individuellplan.api.problem.ProblemKind;
import no.individuellplan.core.access.StaleVersion;

/** Reads If-Match and makes a change that holds only for the version the caller has seen. */
public final class Versions {
    /** What a use case calls the version of something that is not there yet. */
    public static final long NONE = -1;

    private static final Pattern TAG = Pattern.compile("\"(\\d{1,18})\"");

    private Versions() {}

    /**
     * @param ifMatch the header; 428 without it, and for {@code *}, which names no version
     * @param now the version there is; asked only when the change came too late
     */
    public static <T> T change(String ifMatch, LongFunction<T> change, Supplier<Optional<Long>> now) {
        return guarded(() -> change.apply(required(ifMatch)), now);
    }

    /** As {@link #change}; {@code If-None-Match: *} says that there is nothing to replace. */
    public static <T> T write(
            String ifMatch, String ifNoneMatch, LongFunction<T> change, Supplier<Optional<Long>> now) {
        boolean first = ifMatch == null && "*".equals(ifNoneMatch);
        return guarded(() -> change.apply(first ? NONE : required(ifMatch)), now);
    }

    private static <T> T guarded(Supplier<T> change, Supplier<Optional<Long>> now) {
        try {
            return change.get();
        } catch (StaleVersion stale) {
            throw ApiProblem.stale(now.get().orElse(null));
        }
    }

    private static long required(String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank() || ifMatch.strip().equals("*")) {
            throw ApiProblem.of(ProblemKind.VERSION_REQUIRED);
        }
        Matcher tag = TAG.matcher(ifMatch.strip());
        if (!tag.matches()) {
            throw ApiProblem.field("If-Match", "one-version");
        }
        return Long.parseLong(tag.group(1));
    }
}
