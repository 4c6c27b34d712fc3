/** Services in plans and what each contributes ({@code deltaker}). May depend on sql and access. */
package no.individuellplan.store.participant;
