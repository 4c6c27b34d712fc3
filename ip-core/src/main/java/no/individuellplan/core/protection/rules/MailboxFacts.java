package no.individuellplan.core.protection.rules;

/** A service's mailbox that may get messages, or may no more. @param why null when nothing was written */
public record MailboxFacts(boolean hasTheCase, boolean known, String why) {}
