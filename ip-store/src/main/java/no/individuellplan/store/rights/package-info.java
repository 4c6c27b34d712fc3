/** Complaints and requests about one's own information as rows ({@code klage, begjæring}). May depend on sql, access and core. */
package no.individuellplan.store.rights;
