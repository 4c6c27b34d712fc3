/** Who may see and change what, decided in one place and explained ({@code tilgang}). May depend on person and agency. */
package no.individuellplan.core.access;
