package no.individuellplan.api.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A problem as it is sent (RFC 9457).
 *
 * @param type which kind it is; stable
 * @param title the kind in words
 * @param detail what to do, in the caller's language
 * @param reasons why the rules refused; empty for other problems
 * @param fields what was wrong in the request; empty for other problems
 * @param code found again in the operator's log; only when the platform itself failed
 */
@Schema(description = "What went wrong (RFC 9457). Never holds a national identity number.")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        URI type,
        String title,
        int status,
        String detail,
        List<ProblemReason> reasons,
        List<ProblemField> fields,
        String code) {

    public static final String MEDIA_TYPE = "application/problem+json";
}
