/**
 * What a received message asks somebody to do for a person with a plan ({@code oppfølging}): admitted, ready to leave, left,
 * something to look at. May depend on access and coordinator.
 */
package no.individuellplan.core.followup;
