/** Messages on a plan and e-messages between organisations ({@code e-melding}). May depend on plan and followup. */
package no.individuellplan.core.message;
