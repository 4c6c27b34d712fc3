package no.individuellplan.api.version;

import java.net.URI;
import java.util.Optional;
import java.util.function.ToLongFunction;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;

/** Answers with what stands, its version as ETag. */
public final class Answers {
    private Answers() {}

    public static <T> RestResponse<T> found(T what, long version) {
        return tagged(ResponseBuilder.ok(what), version);
    }

    /** @param path under {@code /api/v1} */
    public static <T> RestResponse<T> created(String path, T what, long version) {
        return tagged(ResponseBuilder.<T>create(Status.CREATED).entity(what).location(address(path)), version);
    }

    /** @param path under {@code /api/v1} */
    public static <T> RestResponse<T> created(String path, T what) {
        return ResponseBuilder.<T>create(Status.CREATED)
                .entity(what)
                .location(address(path))
                .build();
    }

    /** After a change: what stands now, or nothing when the change took it out of the caller's sight. */
    public static <T> RestResponse<T> changed(Optional<T> now, ToLongFunction<T> version) {
        return now.map(what -> found(what, version.applyAsLong(what))).orElseGet(RestResponse::noContent);
    }

    private static URI address(String path) {
        return URI.create("/api/v1" + path);
    }

    private static <T> RestResponse<T> tagged(ResponseBuilder<T> answer, long version) {
        return answer.header("ETag", "\"" + version + "\"").build();
    }
}
