/**
 * Measures ({@code tiltak}): asked, answered, done. A measure on another service is asked until that service answers. May
 * depend on core.measure.
 */
package no.individuellplan.api.measure;
