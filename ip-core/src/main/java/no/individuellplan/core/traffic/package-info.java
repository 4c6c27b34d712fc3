/**
 * E-messages as those who keep the installation running see them ({@code meldingstrafikk}): envelopes, queues and failures,
 * never what a message says or whom it is about. May depend on message and operation.
 */
package no.individuellplan.core.traffic;
