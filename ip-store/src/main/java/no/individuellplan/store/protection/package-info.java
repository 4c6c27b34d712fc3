/** What was decided about protected addresses ({@code adressebeskyttelse}). May depend on sql and access. */
package no.individuellplan.store.protection;
