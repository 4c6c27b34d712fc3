package no.individuellplan.api.exchange;

/**
 * What a sender wants to say of the ebXML envelope (HIS 1037, 1209, 1210). Taken and not used: no message goes as ebXML from
 * here.
 */
public record EbXmlInfo(
        String cpaId,
        String conversationId,
        String service,
        String serviceType,
        String action,
        String senderRole,
        Boolean useSenderLevel1HerId,
        String receiverRole,
        String applicationName,
        String applicationVersion,
        String middlewareName,
        String middlewareVersion,
        Boolean compressPayload) {}
