package no.individuellplan.web.mymessages;

import java.util.List;

/** One conversation, oldest message first. */
public record ConversationView(String subject, String from, String to, List<MessageLine> messages) {}
