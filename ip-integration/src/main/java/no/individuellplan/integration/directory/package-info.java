/** Files for the address register ({@code Adresseregisteret}). May depend on the core's directory concept. */
package no.individuellplan.integration.directory;
