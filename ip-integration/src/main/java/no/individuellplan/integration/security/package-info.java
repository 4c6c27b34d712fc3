/**
 * Signing and encrypting of e-messages (CMS, RFC 5652) with the organisations' certificates (virksomhetssertifikat): signed first,
 * then encrypted. What cannot be proved to come from the one it names is refused.
 *
 * <p>May depend on transport and the core's agency concept.
 */
package no.individuellplan.integration.security;
