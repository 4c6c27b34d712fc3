package no.individuellplan.core.directory;

/**
 * What a file led to, in parties.
 *
 * @param closed those of an organisation in the file that the file does not have any more
 */
public record Imported(int added, int changed, int closed, int unchanged) {}
