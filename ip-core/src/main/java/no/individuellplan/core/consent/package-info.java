/** Consents as an append-only ledger ({@code samtykke}, forskrift om individuell plan § 5). May depend on person and agency. */
package no.individuellplan.core.consent;
