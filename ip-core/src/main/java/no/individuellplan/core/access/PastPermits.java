package no.individuellplan.core.access;

/**
 * Work that follows by itself from a decision somebody may make, in rows they may not see: done as the platform's own, in
 * the same transaction, and logged as theirs. Never for reading.
 */
public interface PastPermits {
    void run(Runnable work);
}
