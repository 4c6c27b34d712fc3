/**
 * Agencies, units and who works there ({@code virksomhet, enhet}): what other systems need to name a receiver. Holds
 * nothing about those who get services. May depend on core.agency.
 */
package no.individuellplan.api.register;
