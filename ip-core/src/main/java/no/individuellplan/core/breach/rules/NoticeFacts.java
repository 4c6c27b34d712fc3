package no.individuellplan.core.breach.rules;

/** What those a breach is about are about to be told. @param untold how many are named and not told yet @param words null when nothing was written */
public record NoticeFacts(int untold, String words) {}
