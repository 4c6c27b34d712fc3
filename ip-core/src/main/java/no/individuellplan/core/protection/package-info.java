/** Protection of an address ({@code adressebeskyttelse}) and the case team that sees the person all the same. May depend on access, agency and person. */
package no.individuellplan.core.protection;
