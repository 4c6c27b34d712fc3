/**
 * Measures the application in pairs: each round sends the same work once through the application and once straight to the
 * PostgreSQL under it. Knows the services of this machine and the public API, and nothing of the application's inside.
 */
package no.individuellplan.bench;
