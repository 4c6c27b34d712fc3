/**
 * The coordinator's chair ({@code koordinator}): asked, accepted, handed over, stood in for. May depend on core.coordinator.
 */
package no.individuellplan.api.coordinator;
