/**
 * The core's e-messages (e-melding) in the national formats: what the core wants said becomes bytes, what arrives becomes
 * what the core asks about.
 *
 * <p>May depend on the core's message port and on the formats.
 */
package no.individuellplan.integration.message;
