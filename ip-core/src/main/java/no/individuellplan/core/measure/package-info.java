/** What is done, by whom ({@code tiltak}): asked of a service until it accepts, changes or declines. May depend on participant. */
package no.individuellplan.core.measure;
