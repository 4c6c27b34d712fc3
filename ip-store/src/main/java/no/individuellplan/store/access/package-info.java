/** Who acts, told to the database, and the permits its row-level security reads ({@code tilgangsstyring}). May depend on sql. */
package no.individuellplan.store.access;
