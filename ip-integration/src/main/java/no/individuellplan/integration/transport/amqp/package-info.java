/**
 * E-messages over AMQP 1.0: one queue for each address, and one for what went wrong with what it sent.
 *
 * <p>May depend on transport and the core's message and agency concepts.
 */
package no.individuellplan.integration.transport.amqp;
