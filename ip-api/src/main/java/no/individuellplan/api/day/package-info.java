/**
 * The day of somebody at work ({@code dagens oppgaver}): what waits for their answer. May depend on core.plan's MyDay and on
 * the shapes of the plan's parts.
 */
package no.individuellplan.api.day;
