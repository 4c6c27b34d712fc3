/**
 * The person's consents ({@code samtykke}): what is asked, what is shared, what is taken back. May depend on core.consent
 * and core.participant's answer to sharing.
 */
package no.individuellplan.api.consent;
