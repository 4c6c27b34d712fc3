/** Pages on protected addresses ({@code adressebeskyttelse}). May depend on look, staff and words. */
package no.individuellplan.web.protection;
