package no.individuellplan.api.exchange;

import no.individuellplan.core.mailbox.FollowExchanged.Standing;
import no.individuellplan.core.message.EMessageState;

/**
 * How a message stands.
 *
 * @param receiverHerId of the message
 * @param appRecStatus null until there is an AppRec
 */
public record StatusInfo(int receiverHerId, DeliveryState transportDeliveryState, AppRecStatus appRecStatus) {
    static StatusInfo of(Standing standing) {
        return new StatusInfo(
                Integer.parseInt(standing.message().receiverHer()),
                state(standing),
                AppRecStatus.of(standing.message()));
    }

    private static DeliveryState state(Standing standing) {
        if (standing.message().state() == EMessageState.STOPPED) {
            return DeliveryState.Rejected;
        }
        return standing.arrived() ? DeliveryState.Acknowledged : DeliveryState.Unconfirmed;
    }
}
