/** What is kept from parents ({@code unntak fra informasjon til foreldre}). May depend on sql and access. */
package no.individuellplan.store.withheld;
