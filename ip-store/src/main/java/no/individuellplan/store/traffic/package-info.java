/** The outside of e-messages, for operators. May depend on sql. */
package no.individuellplan.store.traffic;
