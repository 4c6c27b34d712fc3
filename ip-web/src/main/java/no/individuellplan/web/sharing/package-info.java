/**
 * What is shared with whom ({@code samtykke}, {@code innsynslogg}): questions, what is given, how to stop it, and who has
 * looked. May depend on {@code words} and {@code look}.
 */
package no.individuellplan.web.sharing;
