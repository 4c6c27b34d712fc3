package no.individuellplan.core.message.rules;

/**
 * Files about to go with a message.
 *
 * @param bytes all files together, before base64
 * @param known every one is of a kind a helsefaglig dialog may have, by how it begins
 */
public record AttachFacts(int files, long bytes, boolean known) {}
