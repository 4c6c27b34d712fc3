/** The ledger of consents ({@code samtykke}), only ever added to, and open questions. May depend on sql and access. */
package no.individuellplan.store.consent;
