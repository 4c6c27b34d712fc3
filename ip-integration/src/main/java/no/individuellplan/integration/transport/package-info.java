/**
 * How an e-message gets from one address to another (meldingstransport): inside this installation, or over the wire, sealed.
 *
 * <p>May depend on the core's message and agency concepts.
 */
package no.individuellplan.integration.transport;
