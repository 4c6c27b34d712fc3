/** The access log ({@code innsynslogg}), which nobody can change. May depend on sql and access. */
package no.individuellplan.store.audit;
