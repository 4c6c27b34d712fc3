/** The register of agencies, units and staff ({@code virksomhet, enhet, helsepersonell}). May depend on sql and access. */
package no.individuellplan.store.agency;
