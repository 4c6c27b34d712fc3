/** The two ways to the database: plain SQL, and rows with a version. May depend on core's ids and access. */
package no.individuellplan.store.sql;
