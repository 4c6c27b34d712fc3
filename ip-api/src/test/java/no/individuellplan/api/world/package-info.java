/** The application's other parts, for tests: people and plans in memory, transactions that roll back, logins by name. */
package no.individuellplan.api.world;
