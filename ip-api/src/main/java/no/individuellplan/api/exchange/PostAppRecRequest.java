package no.individuellplan.api.exchange;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * The one AppRec of a message.
 *
 * @param appRecErrorList why, when it is rejected; the first counts
 * @param ebXmlOverrides not used here
 */
public record PostAppRecRequest(
        @NotNull AppRecStatus appRecStatus,
        @Size(max = 20) List<@Valid @NotNull AppRecError> appRecErrorList,
        EbXmlInfo ebXmlOverrides) {
    /** @return null when positive */
    AppRecError error() {
        boolean none = appRecErrorList == null || appRecErrorList.isEmpty();
        return switch (appRecStatus) {
            case Ok -> {
                if (!none) {
                    throw Faults.of(400, "A receipt that is Ok has no errors");
                }
                yield null;
            }
            case Rejected -> {
                if (none) {
                    throw Faults.of(400, "A rejection must say why in appRecErrorList");
                }
                yield appRecErrorList.getFirst();
            }
            case OkErrorInMessagePart -> throw Faults.of(400, "OkErrorInMessagePart is not supported");
        };
    }
}
