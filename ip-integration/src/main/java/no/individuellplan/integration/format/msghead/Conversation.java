package no.individuellplan.integration.format.msghead;

/**
 * Which messages a message follows (Dialogreferanse). The first message of a conversation has none.
 *
 * @param parent message id of the one answered
 * @param conversation message id of the first one
 */
public record Conversation(String parent, String conversation) {}
