/**
 * Goals ({@code mål, delmål}) in the person's own words, and suggestions from staff. May depend on core.goal.
 */
package no.individuellplan.api.goal;
