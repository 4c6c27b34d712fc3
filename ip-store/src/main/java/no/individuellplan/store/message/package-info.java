/** E-messages and the threads they carry ({@code e-melding}). May depend on sql and access. */
package no.individuellplan.store.message;
