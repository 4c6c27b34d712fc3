/**
 * The real PostgreSQL and the real Keycloak on one machine, for {@code ./ip start} and for every test. Invented people
 * only: the pass words here are known to all. Depends on nothing else in the project.
 */
package no.individuellplan.local;
