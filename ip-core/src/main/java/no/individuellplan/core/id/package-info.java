/** Ids as types, so that a plan's id can never stand where a person's should. Depends on nothing. */
package no.individuellplan.core.id;
