/** Services that take part in the plan ({@code deltaker i planarbeidet}) and what each will contribute. May depend on access and consent. */
package no.individuellplan.core.participant;
