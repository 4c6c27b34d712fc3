/** Protected addresses ({@code adressebeskyttelse}) and their case teams. May depend on core.protection. */
package no.individuellplan.api.protection;
