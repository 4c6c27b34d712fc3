/**
 * How a notice leaves by e-mail ({@code varsel}).
 *
 * <p>May depend on the core's concept of notices and on the mail client.
 */
package no.individuellplan.integration.notice;
