/** Plans that move to another municipality ({@code flytting}). May depend on sql and access. */
package no.individuellplan.store.relocation;
