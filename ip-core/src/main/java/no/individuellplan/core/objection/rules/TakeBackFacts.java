package no.individuellplan.core.objection.rules;

/** An objection about to be taken back. @param may the one who asks has a say about it */
public record TakeBackFacts(boolean standing, boolean may) {}
