/** Consents as an append-only ledger ({@code samtykke}, forskrift om individuell plan § 5). May depend on access and everything left of it. */
package no.individuellplan.core.consent;
