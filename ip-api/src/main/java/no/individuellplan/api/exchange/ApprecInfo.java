package no.individuellplan.api.exchange;

import java.util.List;
import no.individuellplan.core.message.EMessage;

/**
 * The AppRec of a message.
 *
 * @param receiverHerId of the message
 * @param appRecStatus null until there is one
 * @param appRecErrorList null when not rejected
 */
public record ApprecInfo(int receiverHerId, AppRecStatus appRecStatus, List<AppRecError> appRecErrorList) {
    static ApprecInfo of(EMessage message) {
        AppRecStatus status = AppRecStatus.of(message);
        return new ApprecInfo(
                Integer.parseInt(message.receiverHer()),
                status,
                status == AppRecStatus.Rejected
                        ? List.of(new AppRecError(
                                message.code(), message.words() == null ? "" : message.words(), null, null))
                        : null);
    }
}
