/** What is said and done about child coordinators ({@code barnekoordinator}). May depend on sql and access. */
package no.individuellplan.store.childcoordinator;
