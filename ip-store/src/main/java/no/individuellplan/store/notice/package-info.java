/** Notices by e-mail ({@code varsel}) and where they go. May depend on sql and access. */
package no.individuellplan.store.notice;
