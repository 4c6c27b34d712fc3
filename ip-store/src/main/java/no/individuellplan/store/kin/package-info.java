/** Next of kin ({@code pårørende}). May depend on sql and access. */
package no.individuellplan.store.kin;
