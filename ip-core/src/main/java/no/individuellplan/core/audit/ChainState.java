package no.individuellplan.core.audit;

/**
 * A chain as it was at one moment.
 *
 * @param head what its head said; null when rows name a chain that has none
 * @param highest the highest place of a row; 0 without rows
 */
public record ChainState(LogChain chain, ChainHead head, long highest) {}
