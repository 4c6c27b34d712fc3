/** Objections ({@code å motsette seg}) to sharing that needs no consent. May depend on core.objection. */
package no.individuellplan.api.objection;
