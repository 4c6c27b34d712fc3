/** Plans that have gone out by themselves. May depend on sql. */
package no.individuellplan.store.sentplan;
