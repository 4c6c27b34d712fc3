package no.individuellplan.core.coordinator.rules;

/**
 * Somebody about to be asked to be coordinator.
 *
 * @param consented the one entitled has said yes to a coordinator
 * @param mayAsk the coordinating unit that answers for the chair, or its holder handing over
 * @param atTrust the one asked works for a health trust
 */
public record AskFacts(
        boolean consented, boolean mayAsk, boolean known, boolean atTrust, boolean healthPersonnel, boolean family) {}
