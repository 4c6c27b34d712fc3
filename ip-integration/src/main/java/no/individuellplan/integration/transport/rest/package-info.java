/**
 * Messages over another side's REST interface (MSH API v2, {@code meldingstjener}): posted there, and fetched from there. May
 * depend on transport and the core's message and agency concepts.
 */
package no.individuellplan.integration.transport.rest;
