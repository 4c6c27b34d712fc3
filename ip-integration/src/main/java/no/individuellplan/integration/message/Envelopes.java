package no.individuellplan.integration.message;

import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import no.individuellplan.core.message.MessageFormat;
import no.individuellplan.integration.format.msghead.Address;
import no.individuellplan.integration.format.msghead.Conversation;
import no.individuellplan.integration.format.msghead.Envelope;
import no.individuellplan.integration.format.msghead.MessageIds;
import no.individuellplan.integration.format.msghead.Original;
import no.individuellplan.integration.format.msghead.Recipient;
import no.individuellplan.integration.format.xml.Times;

/** What the core asks about an envelope. An id that is no UUID, or a time that is none, is null. */
final class Envelopes {

    private Envelopes() {}

    static MessageFormat.Envelope of(Envelope envelope) {
        return of(envelope.original(), envelope.conversation());
    }

    static MessageFormat.Envelope of(Original original) {
        return of(original, Optional.empty());
    }

    private static MessageFormat.Envelope of(Original original, Optional<Conversation> conversation) {
        Optional<UUID> id = MessageIds.uuid(original.messageId());
        return new MessageFormat.Envelope(
                id.orElse(null),
                original.type().value(),
                Times.dateTime(original.generated())
                        .map(OffsetDateTime::toInstant)
                        .orElse(null),
                conversation
                        .map(Conversation::conversation)
                        .flatMap(MessageIds::uuid)
                        .or(() -> id)
                        .orElse(null),
                conversation.map(Conversation::parent).flatMap(MessageIds::uuid).orElse(null),
                her(original.sender()),
                original.sender().organisation().name(),
                her(original.receiver()),
                original.receiver().organisationHerId().orElse(null),
                original.recipients().stream().map(Envelopes::recipient).toList());
    }

    private static MessageFormat.Recipient recipient(Recipient one) {
        return new MessageFormat.Recipient(
                her(one.address()), one.address().organisationHerId().orElse(null), one.isCopy());
    }

    /** The HER-id of the lowest level that has one. */
    static String her(Address address) {
        return address.partyHerId().or(address::organisationHerId).orElse(null);
    }
}
