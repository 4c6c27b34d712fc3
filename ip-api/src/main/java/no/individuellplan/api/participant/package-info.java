/**
 * Services in a plan ({@code deltaker}) and what each will contribute. May depend on core.participant.
 */
package no.individuellplan.api.participant;
