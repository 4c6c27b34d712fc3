package no.individuellplan.core.childcoordinator.rules;

/** Somebody about to answer. @param asked it is they who have been asked, and nobody has answered */
public record ChildAnswerFacts(boolean asked) {}
