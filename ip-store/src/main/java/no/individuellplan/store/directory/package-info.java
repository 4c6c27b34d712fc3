/** The address register ({@code Adresseregisteret}). May depend on sql and access. */
package no.individuellplan.store.directory;
