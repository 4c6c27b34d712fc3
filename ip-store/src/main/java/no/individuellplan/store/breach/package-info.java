/** Breaches ({@code brudd på personopplysningssikkerheten}) in PostgreSQL. May depend on sql and access. */
package no.individuellplan.store.breach;
