package no.individuellplan.web.mymessages;

import java.util.List;

/** All conversations about the person, newest first. @param coordinator who to talk to; null when there is none */
public record ConversationsView(List<ConversationLine> conversations, String coordinator) {}
