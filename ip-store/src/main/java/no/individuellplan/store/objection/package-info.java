/** What people object to ({@code å motsette seg}). May depend on sql and access. */
package no.individuellplan.store.objection;
