/** What received messages ask for. May depend on sql and access. */
package no.individuellplan.store.followup;
