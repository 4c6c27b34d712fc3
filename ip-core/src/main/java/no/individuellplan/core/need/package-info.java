/** A reported need ({@code melding om behov}), its assessment, the offer and the answer. May depend on access and consent. */
package no.individuellplan.core.need;
