/** Who may see and change what, decided in one place and explained ({@code tilgang}). May depend on consent and everything left of it. */
package no.individuellplan.core.access;
