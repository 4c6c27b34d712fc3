package no.individuellplan.api.exchange;

import java.util.List;
import java.util.UUID;

/**
 * What went wrong, as the MSH API has it. Never holds anything of a message, nor a stack trace.
 *
 * @param error in words
 * @param errorCode the status
 * @param validationErrors which fields; null when none
 * @param requestId found again nowhere else: nothing of a call is kept by it
 */
public record ErrorMessage(String error, int errorCode, List<String> validationErrors, String requestId) {
    static ErrorMessage of(int status, String error, List<String> fields) {
        return new ErrorMessage(
                error,
                status,
                fields.isEmpty() ? null : fields,
                UUID.randomUUID().toString());
    }
}
