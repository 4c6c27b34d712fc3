/** What opening in an emergency asks for ({@code nødrett}). Pure functions. */
package no.individuellplan.core.emergency.rules;
