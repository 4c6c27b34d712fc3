/** Agencies ({@code virksomhet, etat}), their units ({@code enhet}) and the people who work there. May depend on ids and law. */
package no.individuellplan.core.agency;
