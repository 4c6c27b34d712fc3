package no.individuellplan.core.audit;

/** How far a chain has come. @param place of its last row; 0 before the first @param hash of that row; null before the first */
public record ChainHead(LogChain chain, long place, Hash hash) {}
